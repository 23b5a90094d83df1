package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A single choice has more than one right option. */
final class SeveralRightOptions extends QuestionCheck {
    @Override
    public String id() {
        return "C33";
    }

    @Override
    public String summary() {
        return "A single choice has more than one right option.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return isChoice(item) && item.kind() != QuizSource.Kind.MULTIPLE
                ? right(item).stream().skip(1).map(option -> finding(quiz.file(), option.at(), option.text()))
                : Stream.empty();
    }
}
