package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A row of buttons in a matrix has no right cell, or several. */
final class UnclearMatrixRow extends QuestionCheck {
    @Override
    public String id() {
        return "C55";
    }

    @Override
    public String summary() {
        return "A row of buttons in a matrix has no right cell, or several.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return item.rows().stream()
                .filter(row -> !row.several() && !row.mixed())
                .filter(row -> row.right().stream().filter(right -> right).count() != 1)
                .map(row -> finding(quiz.file(), row.at(), row.text()));
    }
}
