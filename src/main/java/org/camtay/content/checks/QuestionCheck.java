package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A check that looks at one question at a time. */
abstract class QuestionCheck implements ContentCheck {

    @Override
    public final Stream<Finding> check(ContentTree tree) {
        return tree.quizzes().flatMap(quiz -> quiz.items().stream().flatMap(item -> check(quiz, item)));
    }

    abstract Stream<Finding> check(QuizSource quiz, QuizItem item);

    /** Whether one or several of the options are to be chosen. */
    static boolean isChoice(QuizItem item) {
        return switch (item.kind()) {
            case SINGLE, MULTIPLE, SELECTION, VIEWPOINTS -> true;
            case TEXT, MATRIX, ORDER, UNKNOWN -> false;
        };
    }

    /** The options that are marked as right. */
    static List<QuizItem.Part> right(QuizItem item) {
        return item.options().stream()
                .filter(option -> option.key().equals("(X)"))
                .toList();
    }
}
