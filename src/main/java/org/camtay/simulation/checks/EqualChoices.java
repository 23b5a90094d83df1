package org.camtay.simulation.checks;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.ScenarioSource;
import org.camtay.simulation.script.Situation;

/** Two choices of an event do the very same, so it is no decision. */
final class EqualChoices extends ScenarioCheck {
    EqualChoices() {
        super("M23", Finding.Severity.WARNING, "Two choices of an event have the same effects.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        return source.scenario().events().stream()
                .flatMap(EqualChoices::repeated)
                .map(choice -> finding(source.file(), choice.at()));
    }

    private static Stream<Choice> repeated(Situation event) {
        Set<Object> seen = new HashSet<>();
        return event.choices().stream().filter(choice -> !seen.add(Set.copyOf(choice.effects())));
    }
}
