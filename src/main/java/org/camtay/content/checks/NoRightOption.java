package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** No option of a question is marked as right. */
final class NoRightOption extends QuestionCheck {
    @Override
    public String id() {
        return "C32";
    }

    @Override
    public String summary() {
        return "No option of a question is marked as right.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        boolean none =
                isChoice(item) && !item.options().isEmpty() && right(item).isEmpty();
        return none ? Stream.of(finding(quiz.file(), item.at(), item.title())) : Stream.empty();
    }
}
