package org.camtay.simulation.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.AgendaItem;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.ScenarioSource;

/** The agenda does not fit its time, or somebody knows an item best who will not discuss it. */
final class UnfitAgenda extends ScenarioCheck {
    private static final int OPENING = 2;
    private static final int TOO_SHORT = 10;

    UnfitAgenda() {
        super(
                "M10",
                Finding.Severity.WARNING,
                "The agenda does not fit the time of the meeting, or the learner or the guest knows an item best.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        Scenario scenario = source.scenario();
        int planned = OPENING
                + scenario.agenda().stream().mapToInt(AgendaItem::minutes).sum();
        boolean unfit = planned < scenario.time().from() - TOO_SHORT
                || planned > scenario.time().to();
        Stream<Finding> time = scenario.agenda().stream()
                .limit(unfit ? 1 : 0)
                .map(first -> finding(
                        source.file(),
                        first.at(),
                        "time",
                        Integer.toString(planned),
                        Integer.toString(scenario.time().from() - TOO_SHORT),
                        Integer.toString(scenario.time().to())));
        Stream<Finding> knows = scenario.agenda().stream()
                .filter(item -> item.knows() >= 0
                        && !scenario.members().get(item.knows()).isPeer())
                .map(item -> finding(
                        source.file(),
                        item.at(),
                        "knows",
                        scenario.members().get(item.knows()).name()));
        return Stream.concat(time, knows);
    }
}
