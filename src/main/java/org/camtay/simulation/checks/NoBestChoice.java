package org.camtay.simulation.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.ScenarioSource;

/** No choice of a situation is keyed as the best. */
final class NoBestChoice extends ScenarioCheck {
    NoBestChoice() {
        super("M20", Finding.Severity.ERROR, "No choice of a situation has the key 3.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        return situations(source.scenario())
                .filter(situation -> !situation.choices().isEmpty())
                .filter(situation -> situation.choices().stream().noneMatch(choice -> choice.key() == Choice.BEST))
                .map(situation -> finding(source.file(), situation.at(), situation.id()));
    }
}
