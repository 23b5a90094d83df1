package org.camtay.simulation.proof;

import java.util.ArrayList;
import java.util.List;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Step;

/** Evenings that a bot plays on from any moment, with the luck of that evening. */
public final class Rollout {
    private final Engine engine;
    private final Deal deal;
    private final int[] codes = new int[Engine.MOST_MOVES];

    public Rollout(Engine engine, Deal deal) {
        this.engine = engine;
        this.deal = deal;
    }

    /**
     * How an evening went on.
     *
     * @param moves their codes
     * @param points what was still made, in ten-thousandths
     * @param capped whether a principle was broken before or after
     */
    public record Rest(List<Integer> moves, int points, boolean capped) {
        public Rest {
            moves = List.copyOf(moves);
        }
    }

    /** The evening from here to its end. */
    public Rest play(Room from, Bot bot, Draw draw) {
        List<Integer> moves = new ArrayList<>();
        int points = 0;
        Room room = from;
        while (room.phase() != Room.Phase.DONE) {
            int move = bot.pick(new View(engine, room), offered(room), draw).code();
            moves.add(move);
            Step step = engine.step(room, deal, move, Fact.Sink.NONE);
            points += step.points();
            room = step.next();
        }
        return new Rest(moves, points, room.isCapped());
    }

    private List<Move> offered(Room room) {
        int count = engine.moves(room, codes, false);
        List<Move> offered = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            offered.add(Move.of(codes[i]));
        }
        return offered;
    }
}
