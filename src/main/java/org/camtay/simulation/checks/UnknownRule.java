package org.camtay.simulation.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Register;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.Effect;
import org.camtay.simulation.script.ScenarioSource;

/** A choice violates a rule that the register does not have. */
final class UnknownRule extends ScenarioCheck {
    UnknownRule() {
        super("M15", Finding.Severity.ERROR, "A choice violates a rule that the rule register does not have.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        List<String> known =
                tree.register().rules().stream().map(Register.Rule::code).toList();
        return situations(source.scenario())
                .flatMap(situation -> situation.choices().stream())
                .flatMap(choice -> violated(choice)
                        .filter(rule -> !known.contains(rule))
                        .map(rule -> finding(source.file(), choice.at(), rule)));
    }

    private static Stream<String> violated(Choice choice) {
        return choice.effects().stream()
                .flatMap(effect ->
                        effect instanceof Effect.Violates violates ? Stream.of(violates.rule()) : Stream.empty());
    }
}
