package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** The right option stands in the same place in every question whose options are not shuffled. */
final class KeyAlwaysFirst implements ContentCheck {
    private static final int ENOUGH = 4;

    @Override
    public String id() {
        return "C46";
    }

    @Override
    public String summary() {
        return "The right option stands in the same place in every question whose options are not shuffled.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.quizzes().flatMap(this::check);
    }

    private Stream<Finding> check(QuizSource quiz) {
        List<QuizItem> fixed = quiz.items().stream()
                .filter(item -> item.kind() == QuizSource.Kind.SINGLE && !item.isRetired())
                .filter(item -> item.settings()
                        .value("data-randomize")
                        .filter("true"::equals)
                        .isEmpty())
                .filter(item -> item.rightChoices().size() == 1)
                .toList();
        List<Integer> places = fixed.stream()
                .map(item -> item.choices().indexOf(item.rightChoices().getFirst()) + 1)
                .distinct()
                .toList();
        return fixed.size() >= ENOUGH && places.size() == 1
                ? Stream.of(finding(
                        quiz.file(),
                        fixed.getFirst().at(),
                        Integer.toString(fixed.size()),
                        places.getFirst().toString()))
                : Stream.empty();
    }
}
