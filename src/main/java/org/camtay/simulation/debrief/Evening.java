package org.camtay.simulation.debrief;

import java.util.ArrayList;
import java.util.List;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Rubric;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.engine.Step;

/** A stored evening played again, move by move. */
public record Evening(
        Engine engine, Deal deal, List<Integer> moves, List<Frame> frames, Outcome outcome, Rubric rubric) {
    public Evening {
        moves = List.copyOf(moves);
        frames = List.copyOf(frames);
    }

    /**
     * Plays it again.
     *
     * @throws IllegalArgumentException when a move was not on offer, or when the evening did not come to its end
     */
    public static Evening of(Engine engine, Deal deal, List<Integer> moves) {
        Outcome outcome = Outcome.of(engine, deal, moves);
        List<Frame> frames = new ArrayList<>();
        Room room = engine.start();
        int earned = 0;
        for (int i = 0; i < moves.size(); i++) {
            List<Fact> facts = new ArrayList<>();
            Step step = engine.step(room, deal, moves.get(i), facts::add);
            frames.add(new Frame(engine.scenario(), i, earned, room, moves.get(i), step.next(), facts));
            earned += step.points();
            room = step.next();
        }
        if (room.phase() != Room.Phase.DONE) {
            throw new IllegalArgumentException("the evening stops after %d moves".formatted(moves.size()));
        }
        return new Evening(engine, deal, moves, frames, outcome, Rubric.of(engine, deal, moves));
    }

    /** What a sum of points is worth: a broken principle allows the highest C at most. In ten-thousandths. */
    static int worth(int points, boolean capped) {
        return capped ? Math.min(points, Rules.B - 1) : points;
    }

    /** The points that count, in ten-thousandths. */
    public int worth() {
        return worth(outcome.points(), !outcome.violated().isEmpty());
    }
}
