package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
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
    Stream<Finding> check(QuizSource quiz, QuizSource.Item item) {
        return item.choices().stream()
                .flatMap(choice -> choice.lookAlike().stream()
                        .map(sign -> finding(
                                quiz.file(), choice.markAt(), String.valueOf(sign), "U+%04X".formatted((int) sign))));
    }
}
