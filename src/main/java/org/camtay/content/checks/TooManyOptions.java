package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A question has more options, rows or columns than one can survey. */
final class TooManyOptions extends QuestionCheck {
    private static final int MOST_OPTIONS = 12;
    private static final int MOST_COLUMNS = 6;

    @Override
    public String id() {
        return "C65";
    }

    @Override
    public String summary() {
        return "A question has more options, rows or columns than one can survey.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        Stream<Finding> options = item.options().stream()
                .skip(MOST_OPTIONS)
                .limit(1)
                .map(part -> finding(quiz.file(), part.at(), "options", item.title(), Integer.toString(MOST_OPTIONS)));
        Stream<Finding> columns = item.heads().stream()
                .skip(MOST_COLUMNS)
                .limit(1)
                .map(part -> finding(quiz.file(), part.at(), "columns", item.title(), Integer.toString(MOST_COLUMNS)));
        return Stream.concat(options, columns);
    }
}
