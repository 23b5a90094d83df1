package org.camtay.content.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
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
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return Stream.concat(repeated(quiz, item.options()), repeated(quiz, item.heads()));
    }

    private Stream<Finding> repeated(QuizSource quiz, List<QuizItem.Part> parts) {
        Set<String> seen = new HashSet<>();
        return parts.stream()
                .filter(part -> !part.text().isBlank() && !seen.add(part.text().toLowerCase(Locale.ROOT)))
                .map(part -> finding(quiz.file(), part.at(), part.text()));
    }
}
