package org.camtay.content.checks;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizSource;

/** Two options of a question have the same text. */
final class DuplicateOption extends QuestionCheck {
    @Override
    public String id() {
        return "C43";
    }

    @Override
    public String summary() {
        return "Two options of a question have the same text.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizSource.Item item) {
        Set<String> seen = new HashSet<>();
        return item.choices().stream()
                .filter(choice ->
                        !choice.text().isBlank() && !seen.add(choice.text().toLowerCase(Locale.ROOT)))
                .map(choice -> finding(quiz.file(), choice.at(), choice.text()));
    }
}
