package org.camtay.simulation.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.Effect;
import org.camtay.simulation.script.ScenarioSource;

/** A choice during the meeting costs no time. */
final class TimelessChoice extends ScenarioCheck {
    TimelessChoice() {
        super("M22", Finding.Severity.WARNING, "A choice during the meeting costs no time.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        return source.scenario().events().stream()
                .flatMap(event -> event.choices().stream())
                .filter(choice -> choice.effects().stream().noneMatch(Effect.Spend.class::isInstance))
                .map(choice -> finding(source.file(), choice.at()));
    }
}
