package org.camtay.simulation.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.ScenarioSource;
import org.camtay.simulation.script.Situation;

/** A check that looks at one scenario at a time. */
abstract class ScenarioCheck implements ContentCheck {
    private final String id;
    private final Finding.Severity severity;
    private final String summary;

    ScenarioCheck(String id, Finding.Severity severity, String summary) {
        this.id = id;
        this.severity = severity;
        this.summary = summary;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String summary() {
        return summary;
    }

    @Override
    public final Finding.Severity severity() {
        return severity;
    }

    @Override
    public final Stream<Finding> check(ContentTree tree) {
        return ScenarioChecks.scenarios(tree).flatMap(source -> check(tree, source));
    }

    abstract Stream<Finding> check(ContentTree tree, ScenarioSource source);

    /** All situations before, during and after the meeting. */
    static Stream<Situation> situations(Scenario scenario) {
        return Stream.of(scenario.before(), scenario.events(), scenario.followUps())
                .flatMap(part -> part.stream());
    }
}
