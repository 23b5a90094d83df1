package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizSource;

/** A check that looks at one question at a time. */
abstract class QuestionCheck implements ContentCheck {

    @Override
    public final Stream<Finding> check(ContentTree tree) {
        return tree.quizzes().flatMap(quiz -> quiz.items().stream().flatMap(item -> check(quiz, item)));
    }

    abstract Stream<Finding> check(QuizSource quiz, QuizSource.Item item);

    static boolean isChoice(QuizSource.Item item) {
        return item.kind() == QuizSource.Kind.SINGLE || item.kind() == QuizSource.Kind.MULTIPLE;
    }
}
