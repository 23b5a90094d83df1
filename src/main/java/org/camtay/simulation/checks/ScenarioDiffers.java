package org.camtay.simulation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.grammar.Position;
import org.camtay.simulation.script.AgendaItem;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.Member;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.ScenarioReader;
import org.camtay.simulation.script.ScenarioSource;
import org.camtay.simulation.script.Situation;

/** A translation of a scenario plays otherwise than its source: another number, effect, condition or order. */
final class ScenarioDiffers extends ScenarioCheck {

    ScenarioDiffers() {
        super("M33", Finding.Severity.ERROR, "A translation of a scenario has other numbers, effects or conditions.");
    }

    /** Something that must be the same in all languages, and where it stands. */
    private record Part(Object value, String name, Position at) {}

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        String path = source.file().path();
        Language first = tree.languages().getFirst();
        String original = path.substring(0, path.lastIndexOf('/') + 1) + first.tag() + ".md";
        if (original.equals(path) || !source.isPlayable()) {
            return Stream.empty();
        }
        return tree.source(original).stream()
                .map(ScenarioReader::read)
                .filter(ScenarioSource::isPlayable)
                .flatMap(other -> compare(source, parts(other.scenario()), parts(source.scenario())));
    }

    private Stream<Finding> compare(ScenarioSource source, List<Part> expected, List<Part> actual) {
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            if (i >= actual.size()) {
                return Stream.of(finding(
                        source.file(),
                        source.file().end(),
                        "missing",
                        expected.get(i).name()));
            }
            Part part = actual.get(i);
            if (i >= expected.size() || !part.value().equals(expected.get(i).value())) {
                return Stream.of(finding(source.file(), part.at(), "other", part.name()));
            }
        }
        return Stream.empty();
    }

    private static List<Part> parts(Scenario scenario) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                List.of(scenario.difficulty(), scenario.time(), scenario.hours(), scenario.others()),
                "facts",
                Position.START));
        for (Member member : scenario.members()) {
            parts.add(new Part(member.traits(), member.name(), member.at()));
        }
        for (AgendaItem item : scenario.agenda()) {
            parts.add(new Part(
                    List.of(item.minutes(), item.knows(), item.document(), item.decision(), item.step()),
                    item.title(),
                    item.at()));
        }
        situations(scenario).forEach(situation -> add(parts, situation));
        return parts;
    }

    private static void add(List<Part> parts, Situation situation) {
        parts.add(new Part(
                List.of(
                        situation.id(),
                        situation.when(),
                        situation.unless(),
                        situation.look().isEmpty(),
                        situation.think().isEmpty()),
                situation.id(),
                situation.at()));
        for (Choice choice : situation.choices()) {
            parts.add(new Part(
                    List.of(choice.key(), choice.turns(), choice.effects()),
                    situation.id() + ": " + choice.text(),
                    choice.at()));
        }
    }
}
