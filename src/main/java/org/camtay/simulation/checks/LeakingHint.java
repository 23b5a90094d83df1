package org.camtay.simulation.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.Member;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.ScenarioSource;
import org.camtay.simulation.script.Situation;

/** A hint says which choice is meant. */
final class LeakingHint extends ScenarioCheck {
    private static final int SHARED = 2;

    LeakingHint() {
        super("M31", Finding.Severity.WARNING, "A hint has its words or a name in common with one choice only.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        return source.scenario().events().stream()
                .flatMap(event -> Stream.concat(
                                only(event, choice -> Wording.shared(choice.text(), event.think()) >= SHARED),
                                names(source.scenario(), event))
                        .distinct()
                        .map(choice -> finding(source.file(), choice.at(), event.id())));
    }

    private interface Sign {
        boolean at(Choice choice);
    }

    private static Stream<Choice> only(Situation event, Sign sign) {
        List<Choice> signed = event.choices().stream().filter(sign::at).toList();
        return signed.size() == 1 ? signed.stream() : Stream.empty();
    }

    private static Stream<Choice> names(Scenario scenario, Situation event) {
        return scenario.members().stream()
                .map(Member::name)
                .filter(name -> event.look().contains(name))
                .flatMap(name -> only(event, choice -> choice.text().contains(name)));
    }
}
