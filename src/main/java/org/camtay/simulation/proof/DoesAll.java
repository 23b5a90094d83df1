package org.camtay.simulation.proof;

import java.util.List;
import org.camtay.simulation.engine.Move;

/** Presents everything himself, asks into the room, hears the veteran out and takes every task. */
final class DoesAll {
    private static final int CARELESS = 10;
    private static final int PREPARED = 2;

    private DoesAll() {}

    static Move pick(View view, List<Move> offered, Draw draw) {
        return switch (view.phase()) {
            case PREPARING -> new Move.Begin();
            case OPENING ->
                offered.getFirst() instanceof Move.Answer
                        ? answer(view, offered, draw)
                        : new Move.PresentOneself(view.hours() >= PREPARED, false);
            case DISCUSSING ->
                offered.getFirst() instanceof Move.Answer ? answer(view, offered, draw) : discuss(view, offered);
            default -> answer(view, offered, draw);
        };
    }

    private static Move answer(View view, List<Move> offered, Draw draw) {
        return draw.happens(CARELESS) ? Bot.worst(view, offered) : Bot.anything(offered, draw);
    }

    private static Move discuss(View view, List<Move> offered) {
        if (view.clarity() == 0) {
            return Bot.first(
                    offered,
                    Move.LetRun.class,
                    Move.Lecture.class,
                    Move.NoteAndClose.class,
                    Move.CloseWithoutOwner.class);
        }
        return decide(view, offered);
    }

    private static Move decide(View view, List<Move> offered) {
        Move own = new Move.Decide(view.scenario().you());
        return offered.contains(own)
                ? own
                : Bot.first(offered, Move.LetRun.class, Move.NoteAndClose.class, Move.CloseWithoutOwner.class);
    }
}
