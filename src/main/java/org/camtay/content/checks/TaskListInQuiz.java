package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A question uses the boxes of a task list where options are meant. */
final class TaskListInQuiz extends QuestionCheck {
    @Override
    public String id() {
        return "C39";
    }

    @Override
    public String summary() {
        return "A question uses the boxes of a task list where options are meant.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        boolean onlyTasks = item.choices().stream().allMatch(choice -> choice.marker() == QuizSource.Marker.TASK);
        return onlyTasks
                ? item.choices().stream().limit(1).map(choice -> finding(quiz.file(), choice.markAt(), choice.text()))
                : Stream.empty();
    }
}
