package org.camtay.simulation.checks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.ScenarioSource;
import org.camtay.simulation.script.Situation;

/** A player who sees only the form of the choices does clearly better than chance. */
final class CueInText extends ScenarioCheck {
    private static final int ENOUGH = 4;
    private static final double MARGIN = 0.5;

    /** What somebody who does not read may go by, in a fixed order. */
    private static final Map<String, Clue> CLUES = new TreeMap<>(Map.of(
            "longest", (situation, choice) -> choice.text().length(),
            "shortest", (situation, choice) -> -choice.text().length(),
            "hint", (situation, choice) -> Wording.shared(choice.text(), situation.look() + " " + situation.think()),
            "story", (situation, choice) -> Wording.shared(choice.text(), situation.story()),
            "question", (situation, choice) -> choice.text().contains("?") ? 1 : 0,
            "second", (situation, choice) -> situation.choices().indexOf(choice) == 1 ? 1 : 0));

    private interface Clue {
        int of(Situation situation, Choice choice);
    }

    CueInText() {
        super(
                "M30",
                Finding.Severity.WARNING,
                "The best choices can be guessed from their form, such as being the longest.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        List<Situation> events = source.scenario().events().stream()
                .filter(event -> event.choices().size() > 1)
                .toList();
        if (events.size() < ENOUGH) {
            return Stream.empty();
        }
        double chance = mean(
                events,
                event -> event.choices().stream()
                                .mapToInt(choice -> choice.key() * 1000)
                                .sum()
                        / event.choices().size());
        return CLUES.entrySet().stream()
                .filter(clue -> mean(events, event -> earned(event, clue.getValue())) > chance + MARGIN)
                .map(clue -> finding(
                        source.file(),
                        events.getFirst().at(),
                        clue.getKey(),
                        tenths(mean(events, event -> earned(event, clue.getValue()))),
                        tenths(chance)));
    }

    private static String tenths(double mean) {
        return Double.toString(Math.round(mean * 10) / 10.0);
    }

    private static double mean(List<Situation> events, ToIntFunction<Situation> thousandths) {
        return events.stream().mapToInt(thousandths).average().orElse(0) / 1000;
    }

    /** The mean key, in thousandths, of the choices to which the clue points equally. */
    private static int earned(Situation event, Clue clue) {
        int strongest = event.choices().stream()
                .map(choice -> clue.of(event, choice))
                .max(Comparator.naturalOrder())
                .orElse(0);
        return (int) event.choices().stream()
                .filter(choice -> clue.of(event, choice) == strongest)
                .mapToInt(choice -> choice.key() * 1000)
                .average()
                .orElse(0);
    }
}
