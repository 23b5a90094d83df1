package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
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
    Stream<Finding> check(QuizSource quiz, QuizSource.Item item) {
        return item.choices().stream()
                .filter(choice -> choice.text().isBlank())
                .map(choice -> finding(quiz.file(), choice.at(), item.title()));
    }
}
