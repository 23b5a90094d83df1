package org.camtay.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camtay.content.Language;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Grade;
import org.camtay.simulation.script.Scenario;

/**
 * A meeting that can be practised, with what the current person did there.
 *
 * @param language in which it is told
 * @param minutes that an evening takes, as the author measured it
 * @param runs the own ones, the newest first
 */
public record OfferedScenario(
        String slug, Language language, int minutes, List<String> skills, Engine engine, List<RunSummary> runs) {
    public OfferedScenario {
        skills = List.copyOf(skills);
        runs = List.copyOf(runs);
    }

    public Scenario scenario() {
        return engine.scenario();
    }

    public String title() {
        return scenario().title();
    }

    /** The run that can be gone on with. */
    public Optional<RunSummary> open() {
        return runs.stream().filter(run -> run.open() && !run.whatIf()).findFirst();
    }

    /** The best grade of those runs that count. */
    public Optional<Grade> best() {
        return runs.stream()
                .filter(run -> run.level().counts() && !run.whatIf())
                .flatMap(run -> run.result().stream())
                .map(RunResult::grade)
                .min(Comparator.naturalOrder());
    }
}
