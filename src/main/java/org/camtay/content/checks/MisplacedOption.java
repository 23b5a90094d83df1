package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** An option is indented or does not begin with a hyphen and a space. */
final class MisplacedOption extends QuestionCheck {
    @Override
    public String id() {
        return "C38";
    }

    @Override
    public String summary() {
        return "An option is indented or does not begin with a hyphen and a space.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return Stream.of(
                        item.choices().stream()
                                .filter(choice -> !choice.regular() && choice.marker() != QuizSource.Marker.TASK)
                                .map(choice -> finding(quiz.file(), choice.at(), choice.text())),
                        item.rows().stream()
                                .filter(row -> !row.regular())
                                .map(row -> finding(quiz.file(), row.at(), row.text())),
                        item.columns().stream()
                                .filter(columns -> !columns.regular())
                                .map(columns -> finding(
                                        quiz.file(),
                                        columns.at(),
                                        columns.texts().getFirst())))
                .flatMap(found -> found);
    }
}
