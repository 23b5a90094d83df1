package org.camtay.simulation.script;

import java.util.List;
import org.camtay.grammar.SourceFile;

/** A scenario as far as it could be read, with what could not; with any slip it is not to be played. */
public record ScenarioSource(SourceFile file, Scenario scenario, List<Slip> slips) {
    public ScenarioSource {
        slips = List.copyOf(slips);
    }

    public boolean isPlayable() {
        return slips.isEmpty();
    }
}
