package org.camtay.simulation.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camtay.simulation.engine.Move;

/** Players made of rules of thumb; each move is a slip, any move on offer, in one of ten cases. */
public enum Bot {
    /** Reads everything out, talks most and owns every task. */
    DOES_ALL(10),
    /** Picks a verb, then whom or what. */
    RANDOM(0),
    /** Gives items away but shies away from whatever could go wrong. */
    CAUTIOUS(10),
    /** Prepares, shares the floor, sums up and decides. */
    EXPERT(10);

    private final int slips;

    Bot(int slips) {
        this.slips = slips;
    }

    Move pick(View view, List<Move> offered, Draw draw) {
        if (slips > 0 && draw.happens(slips)) {
            return anything(offered, draw);
        }
        return switch (this) {
            case DOES_ALL -> DoesAll.pick(view, offered, draw);
            case RANDOM -> offered.getFirst() instanceof Move.Begin begin ? begin : anything(offered, draw);
            case CAUTIOUS -> Cautious.pick(view, offered, draw);
            case EXPERT -> Expert.pick(view, offered);
        };
    }

    /** The verb first: otherwise verbs with many names would be taken too often. */
    static Move anything(List<Move> offered, Draw draw) {
        Map<Class<?>, List<Move>> verbs = new LinkedHashMap<>();
        offered.forEach(move ->
                verbs.computeIfAbsent(verb(move), verb -> new ArrayList<>()).add(move));
        List<List<Move>> all = List.copyOf(verbs.values());
        List<Move> verb = all.get(draw.below(all.size()));
        return verb.get(draw.below(verb.size()));
    }

    /** At the beginning of an item the choice is between giving it away and keeping it, whatever the ways of keeping it. */
    private static Class<?> verb(Move move) {
        return switch (move) {
            case Move.AskOnTheSpot _, Move.Break _ -> Move.PresentOneself.class;
            default -> move.getClass();
        };
    }

    /** The answer with the best key, the first of equals. */
    static Move best(View view, List<Move> answers) {
        Move best = answers.getFirst();
        int key = -1;
        for (Move move : answers) {
            int found = move instanceof Move.Answer answer ? key(view, answer) : -1;
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
            int found = move instanceof Move.Answer answer ? key(view, answer) : 4;
            if (found < key) {
                key = found;
                worst = move;
            }
        }
        return worst;
    }

    /** A rule of thumb does not look at the moment. */
    static int key(View view, Move.Answer answer) {
        return view.choices().get(answer.choice()).key();
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
