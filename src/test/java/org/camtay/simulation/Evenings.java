package org.camtay.simulation;

import java.util.function.Function;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.proof.Weighing;

/** Plays runs to their end as somebody would who has learned how. */
public final class Evenings {

    private Evenings() {}

    /** The move that earns most, as far as can be seen. */
    public static Act best(PlayedRun run) {
        return new Act.Make(
                Weighing.of(run.engine(), run.deal(), run.room()).getFirst().move());
    }

    /** The move that earns least. */
    public static Act worst(PlayedRun run) {
        return new Act.Make(
                Weighing.of(run.engine(), run.deal(), run.room()).getLast().move());
    }

    public static PlayedRun toTheEnd(Simulations simulations, RunId id, Function<PlayedRun, Act> playing) {
        PlayedRun run = simulations.run(id);
        while (run.room().phase() != Room.Phase.DONE) {
            run = simulations.append(id, run.log().next(), playing.apply(run));
        }
        return run;
    }
}
