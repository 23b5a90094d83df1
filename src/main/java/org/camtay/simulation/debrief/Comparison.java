package org.camtay.simulation.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Step;
import org.camtay.simulation.proof.Bot;
import org.camtay.simulation.proof.Draw;
import org.camtay.simulation.proof.Rollout;

/**
 * The same evening with the same luck as two others play it: as well as can be found in a moment, and as a cautious beginner does.
 *
 * @param best not proved to be the best there is
 * @param typical the one in the middle of many
 */
public record Comparison(Evening best, Evening typical) {
    private static final int EVENINGS = 101;

    static Comparison of(Evening own) {
        return new Comparison(best(own), typical(own));
    }

    /** The move that weighs most, again and again; or the careful player's evening, or the learner's own, should that be better. */
    private static Evening best(Evening own) {
        Engine engine = own.engine();
        Weighing weighing = new Weighing(engine, own.deal());
        List<Integer> moves = new ArrayList<>();
        int[] codes = new int[Engine.MOST_MOVES];
        int earned = 0;
        Room room = engine.start();
        while (room.phase() != Room.Phase.DONE) {
            int[] offered = Arrays.copyOf(codes, engine.moves(room, codes, true));
            Weighing.Weighed found = weighing.weigh(room, earned, offered);
            int best = 0;
            for (int i = 1; i < offered.length; i++) {
                best = found.worth(i) > found.worth(best) ? i : best;
            }
            moves.add(offered[best]);
            Step step = engine.step(room, own.deal(), offered[best], Fact.Sink.NONE);
            earned += step.points();
            room = step.next();
        }
        Evening found = Evening.of(engine, own.deal(), moves);
        return found.worth() >= own.worth() ? found : own;
    }

    private static Evening typical(Evening own) {
        Rollout rollout = new Rollout(own.engine(), own.deal());
        List<Rollout.Rest> evenings = new ArrayList<>();
        for (int i = 1; i <= EVENINGS; i++) {
            evenings.add(rollout.play(own.engine().start(), Bot.CAUTIOUS, new Draw(i)));
        }
        evenings.sort(Comparator.comparingInt(rest -> Evening.worth(rest.points(), rest.capped())));
        return Evening.of(own.engine(), own.deal(), evenings.get(EVENINGS / 2).moves());
    }
}
