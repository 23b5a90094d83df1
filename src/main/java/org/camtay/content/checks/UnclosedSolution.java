package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** The solution of a question has no closing line of asterisks. */
final class UnclosedSolution extends QuestionCheck {
    @Override
    public String id() {
        return "C41";
    }

    @Override
    public String summary() {
        return "The solution of a question has no closing line of asterisks.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return item.solution().stream()
                .filter(solution -> !solution.closed())
                .map(solution -> finding(quiz.file(), solution.at(), item.title()));
    }
}
