package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** Two viewpoints need a statement A, a statement B and four options that each take a side. */
final class UnclearViewpoints extends QuestionCheck {
    private static final int OPTIONS = 4;

    @Override
    public String id() {
        return "C57";
    }

    @Override
    public String summary() {
        return "Two viewpoints need a statement A, a statement B and four options that each take a side.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        if (item.kind() != QuizSource.Kind.VIEWPOINTS) {
            return Stream.empty();
        }
        List<String> letters =
                item.statements().stream().map(QuizSource.Statement::letter).toList();
        Stream<Finding> statements = letters.equals(List.of("A", "B"))
                ? Stream.empty()
                : Stream.of(finding(quiz.file(), item.at(), "statements", item.title()));
        Stream<Finding> number = item.choices().size() == OPTIONS
                ? Stream.empty()
                : Stream.of(finding(
                        quiz.file(),
                        item.at(),
                        "options",
                        item.title(),
                        Integer.toString(item.choices().size())));
        Stream<Finding> sides = item.choices().stream()
                .filter(choice ->
                        !choice.text().startsWith("A,") && !choice.text().startsWith("B,"))
                .map(choice -> finding(quiz.file(), choice.at(), "side", choice.text()));
        return Stream.of(statements, number, sides).flatMap(found -> found);
    }
}
