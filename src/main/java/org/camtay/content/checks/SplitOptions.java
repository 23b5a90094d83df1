package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A blank line or a text splits the options of a question into two lists. */
final class SplitOptions extends QuestionCheck {
    @Override
    public String id() {
        return "C35";
    }

    @Override
    public String summary() {
        return "A blank line or a text splits the options of a question into two lists.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        Stream<Finding> options = item.choices().stream()
                .filter(choice -> choice.group() > 1)
                .limit(1)
                .map(choice -> finding(quiz.file(), choice.at(), choice.text()));
        Stream<Finding> rows = item.rows().stream()
                .filter(QuizSource.Row::apart)
                .limit(1)
                .map(row -> finding(quiz.file(), row.at(), row.text()));
        return Stream.concat(options, rows);
    }
}
