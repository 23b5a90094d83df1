package org.camtay.simulation.replay;

import java.util.List;
import org.camtay.content.LocalizedText;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Grade;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.script.Scenario;

/**
 * An evening to watch and to evaluate.
 *
 * @param name of the file without its ending
 * @param script the revision of the scenario's source text that the author of the replay read
 * @param seed of the luck
 * @param level at which it was played, 0 to 4
 * @param grade that the evening earns, as experts read it too
 * @param moves codes of the engine, from the preparation to the last work afterwards
 */
public record Replay(
        String name,
        LocalizedText title,
        String script,
        long seed,
        int level,
        Grade grade,
        List<Integer> moves,
        ExpertKey key) {
    public Replay {
        moves = List.copyOf(moves);
    }

    /** The luck of the evening. */
    public Deal deal(Scenario scenario) {
        return Deal.of(scenario, seed);
    }

    /**
     * The evening with its facts, from which record and indicators are computed.
     *
     * @param scenario in any language
     * @throws IllegalArgumentException when a move is not on offer there; a replay without slips never throws
     */
    public Outcome outcome(Scenario scenario) {
        return Outcome.of(new Engine(scenario, Rules.V3), deal(scenario), moves);
    }
}
