package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A list to be put in order has fewer than three entries. */
final class ShortOrder extends QuestionCheck {
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "C56";
    }

    @Override
    public String summary() {
        return "A list to be put in order has fewer than three entries.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return item.kind() == QuizSource.Kind.ORDER && item.entries().size() < FEWEST
                ? Stream.of(finding(
                        quiz.file(),
                        item.at(),
                        item.title(),
                        Integer.toString(item.entries().size())))
                : Stream.empty();
    }
}
