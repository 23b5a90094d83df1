package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A question has only one option. */
final class TooFewOptions extends QuestionCheck {
    @Override
    public String id() {
        return "C34";
    }

    @Override
    public String summary() {
        return "A question has only one option.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return isChoice(item) && item.options().size() == 1
                ? Stream.of(finding(quiz.file(), item.options().getFirst().at(), item.title()))
                : Stream.empty();
    }
}
