package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A question has no options and no gap, or is of an unknown kind. */
final class UnreadableQuestion extends QuestionCheck {
    @Override
    public String id() {
        return "C31";
    }

    @Override
    public String summary() {
        return "A question has no options and no gap, or is of an unknown kind.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        boolean tasks = item.choices().stream().anyMatch(choice -> choice.marker() == QuizSource.Marker.TASK);
        return item.kind() == QuizSource.Kind.UNKNOWN && !tasks
                ? Stream.of(finding(quiz.file(), item.at(), item.title()))
                : Stream.empty();
    }
}
