package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** An option has no text. */
final class EmptyOption extends QuestionCheck {
    @Override
    public String id() {
        return "C42";
    }

    @Override
    public String summary() {
        return "An option has no text.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return Stream.concat(item.options().stream(), item.heads().stream())
                .filter(part -> part.text().isBlank())
                .map(part -> finding(quiz.file(), part.at(), item.title()));
    }
}
