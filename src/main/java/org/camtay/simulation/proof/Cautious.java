package org.camtay.simulation.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camtay.simulation.engine.Move;

/** Gives items to members, but lets people talk, avoids every clash and leaves many tasks without an owner. */
final class Cautious {
    private static final int OWNER = 95;

    private Cautious() {}

    static Move pick(View view, List<Move> offered, Draw draw) {
        if (offered.getFirst() instanceof Move.Answer) {
            return answer(view, offered, draw);
        }
        return switch (view.phase()) {
            case PREPARING -> new Move.Begin();
            case OPENING -> open(view, offered);
            default -> discuss(view, offered, draw);
        };
    }

    /** Neither the best nor the worst: what nobody can blame. */
    private static Move answer(View view, List<Move> offered, Draw draw) {
        List<Move> byKey = new ArrayList<>(offered);
        byKey.sort(Comparator.comparingInt(move -> move instanceof Move.Answer answer ? Bot.key(view, answer) : 0));
        return byKey.get(draw.happens(80) ? byKey.size() / 2 : draw.below(byKey.size()));
    }

    private static Move open(View view, List<Move> offered) {
        Move knower = new Move.Give(view.item().knows(), false);
        return offered.contains(knower) ? knower : Bot.first(offered, Move.Give.class, Move.PresentOneself.class);
    }

    private static Move discuss(View view, List<Move> offered, Draw draw) {
        if (view.beat() < 1) {
            return Bot.first(
                    offered,
                    Move.ThankAndBound.class,
                    Move.AskOpenly.class,
                    Move.NoteAndClose.class,
                    Move.CloseWithoutOwner.class);
        }
        boolean owner = draw.happens(OWNER);
        return owner
                ? Bot.first(
                        offered,
                        Move.ThankAndBound.class,
                        Move.NoteAndClose.class,
                        Move.Decide.class,
                        Move.CloseWithoutOwner.class)
                : Bot.first(offered, Move.ThankAndBound.class, Move.NoteAndClose.class, Move.CloseWithoutOwner.class);
    }
}
