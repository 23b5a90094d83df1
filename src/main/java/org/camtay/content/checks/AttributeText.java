package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.Attributes;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** The text of a key in a comment holds a straight quote or two hyphens. */
final class AttributeText extends QuestionCheck {
    @Override
    public String id() {
        return "C44";
    }

    @Override
    public String summary() {
        return "The text of a key in a comment holds a straight quote or two hyphens.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        Stream<Attributes> comments = Stream.concat(Stream.of(item.head(), item.settings()), Comments.ofOptions(item));
        return comments.flatMap(comment -> Stream.concat(
                comment.slip().stream().map(at -> finding(quiz.file(), at, "quote")),
                comment.pairs().stream()
                        .filter(pair -> pair.value().contains("--"))
                        .map(pair -> finding(quiz.file(), pair.at(), "hyphens", pair.value()))));
    }
}
