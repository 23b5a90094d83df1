package org.camtay.simulation.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.grammar.Position;
import org.camtay.simulation.script.ScenarioSource;

/** A story or a choice is too long for a phone. */
final class LongWords extends ScenarioCheck {
    private static final int STORY = 40;
    private static final int CHOICE = 14;

    /** Vietnamese writes its syllables apart, about three where English has two words. */
    private static final double SYLLABLES = 1.5;

    LongWords() {
        super("M24", Finding.Severity.WARNING, "A story has more than 40 words, or a choice more than 14.");
    }

    @Override
    Stream<Finding> check(ContentTree tree, ScenarioSource source) {
        boolean vietnamese = Language.ofFile(source.file()).orElse(Language.VI) == Language.VI;
        double factor = vietnamese ? SYLLABLES : 1;
        return situations(source.scenario())
                .flatMap(situation -> Stream.concat(
                        longer(source, situation.at(), "story", situation.story(), (int) (STORY * factor)),
                        situation.choices().stream()
                                .flatMap(choice -> longer(
                                        source, choice.at(), "choice", choice.text(), (int) (CHOICE * factor)))));
    }

    private Stream<Finding> longer(ScenarioSource source, Position at, String what, String text, int most) {
        int words = Wording.words(text).size();
        return words <= most
                ? Stream.empty()
                : Stream.of(finding(source.file(), at, what, Integer.toString(words), Integer.toString(most)));
    }
}
