package org.camtay.simulation.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camtay.simulation.engine.Move;

/** Players made of rules of thumb; each move is a slip, any move on offer, in one of ten cases. */
public enum Bot {
    /** Reads everything out, talks most and owns every task. */
    DOES_ALL(new DoesAll(), 10),
    /** Picks a verb, then whom or what. */
    RANDOM((view, offered, draw) -> anything(offered, draw), 0),
    /** Gives items away but shies away from whatever could go wrong. */
    CAUTIOUS(new Cautious(), 10),
    /** Prepares, shares the floor, sums up and decides. */
    EXPERT(new Expert(), 10);

    private final Strategy strategy;
    private final int slips;

    Bot(Strategy strategy, int slips) {
        this.strategy = strategy;
        this.slips = slips;
    }

    Move pick(View view, List<Move> offered, Draw draw) {
        return slips > 0 && draw.happens(slips) ? anything(offered, draw) : strategy.pick(view, offered, draw);
    }

    /** The verb first: otherwise verbs with many names would be taken too often. */
    static Move anything(List<Move> offered, Draw draw) {
        Map<Class<?>, List<Move>> verbs = new LinkedHashMap<>();
        offered.forEach(move -> verbs.computeIfAbsent(move.getClass(), verb -> new ArrayList<>())
                .add(move));
        List<List<Move>> all = List.copyOf(verbs.values());
        List<Move> verb = all.get(draw.below(all.size()));
        return verb.get(draw.below(verb.size()));
    }

    /** The answer with the best key, the first of equals. */
    static Move best(View view, List<Move> answers) {
        Move best = answers.getFirst();
        int key = -1;
        for (Move move : answers) {
            int found = move instanceof Move.Answer answer ? view.key(answer.choice()) : -1;
            if (found > key) {
                key = found;
                best = move;
            }
        }
        return best;
    }

    /** The answer with the worst key, the first of equals. */
    static Move worst(View view, List<Move> answers) {
        Move worst = answers.getFirst();
        int key = 4;
        for (Move move : answers) {
            int found = move instanceof Move.Answer answer ? view.key(answer.choice()) : 4;
            if (found < key) {
                key = found;
                worst = move;
            }
        }
        return worst;
    }

    /** The first move of this kind on offer, or else the first of the next. */
    @SafeVarargs
    static Move first(List<Move> offered, Class<? extends Move>... kinds) {
        for (Class<? extends Move> kind : kinds) {
            for (Move move : offered) {
                if (kind.isInstance(move)) {
                    return move;
                }
            }
        }
        return offered.getFirst();
    }
}
