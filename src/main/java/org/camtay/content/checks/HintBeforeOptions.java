package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A hint stands before the options or the gap. */
final class HintBeforeOptions extends QuestionCheck {
    @Override
    public String id() {
        return "C40";
    }

    @Override
    public String summary() {
        return "A hint stands before the options or the gap.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return item.hints().stream()
                .filter(hint -> !hint.afterOptions())
                .map(hint -> finding(quiz.file(), hint.at(), hint.text()));
    }
}
