package org.camtay.simulation.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.ScenarioSource;

/** A situation has too few or too many choices for a phone and for chance. */
final class ChoiceCount extends ScenarioCheck {
    private static final int FEWEST = 3;
    private static final int MOST = 4;

    ChoiceCount() {
        super("M21", Finding.Severity.ERROR, "A situation has fewer than three or more than four choices.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        return situations(source.scenario())
                .filter(situation -> !situation.choices().isEmpty())
                .filter(situation -> situation.choices().size() < FEWEST
                        || situation.choices().size() > MOST)
                .map(situation -> finding(
                        source.file(),
                        situation.at(),
                        situation.id(),
                        Integer.toString(situation.choices().size())));
    }
}
