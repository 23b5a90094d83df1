package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A sign in the mark of an option only looks like the right one. */
final class LookAlikeMark extends QuestionCheck {
    @Override
    public String id() {
        return "C37";
    }

    @Override
    public String summary() {
        return "A sign in the mark of an option only looks like the right one.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        Stream<Finding> options = item.choices().stream()
                .flatMap(choice -> choice.lookAlike().stream().map(sign -> sign(quiz, choice.markAt(), sign)));
        Stream<Finding> rows =
                item.rows().stream().flatMap(row -> row.lookAlike().stream().map(sign -> sign(quiz, row.at(), sign)));
        return Stream.concat(options, rows);
    }

    private Finding sign(QuizSource quiz, Position at, char sign) {
        return finding(quiz.file(), at, String.valueOf(sign), "U+%04X".formatted((int) sign));
    }
}
