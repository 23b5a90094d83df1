package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
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
    Stream<Finding> check(QuizSource quiz, QuizSource.Item item) {
        return item.kind() == QuizSource.Kind.SINGLE
                ? item.rightChoices().stream().skip(1).map(choice -> finding(quiz.file(), choice.at(), choice.text()))
                : Stream.empty();
    }
}
