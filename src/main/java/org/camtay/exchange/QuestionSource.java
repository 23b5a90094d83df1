package org.camtay.exchange;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.Question;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** Our own questions as they are written, without their ids. */
final class QuestionSource {

    private QuestionSource() {}

    /** The question of an item; empty when it is of no kind. */
    static Optional<PortableQuestion> of(QuizItem item) {
        PortableQuestion.Head head = new PortableQuestion.Head(
                item.title(),
                prompt(item),
                item.hints().stream().map(QuizSource.Hint::text).toList(),
                item.solution().map(QuizSource.Solution::text).orElse(""));
        boolean shuffled =
                item.settings().value("data-randomize").filter("true"::equals).isPresent();
        return switch (item.kind()) {
            case SINGLE -> Optional.of(new PortableQuestion.Choice(head, false, choices(item), shuffled));
            case MULTIPLE -> Optional.of(new PortableQuestion.Choice(head, true, choices(item), shuffled));
            case TEXT -> Optional.of(new PortableQuestion.TextGap(head, accepted(item), tolerances(item)));
            case SELECTION -> Optional.of(new PortableQuestion.Selection(head, selection(item), shuffled));
            case MATRIX ->
                Optional.of(new PortableQuestion.Matrix(
                        head, item.heads().stream().map(QuizItem.Part::text).toList(), rows(item), shuffled));
            case ORDER -> Optional.of(new PortableQuestion.Order(head, entries(item)));
            case VIEWPOINTS ->
                Optional.of(new PortableQuestion.Viewpoints(
                        head, statement(item, "A"), statement(item, "B"), choices(item), shuffled));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static String prompt(QuizItem item) {
        String prompt = item.prompt();
        int open = prompt.indexOf("[[");
        int close = prompt.indexOf("]]", Math.max(0, open));
        boolean hasGap = item.kind() == QuizSource.Kind.TEXT || item.kind() == QuizSource.Kind.SELECTION;
        return hasGap && open >= 0 && close > open
                ? prompt.substring(0, open) + PortableQuestion.GAP + prompt.substring(close + 2)
                : prompt;
    }

    private static List<PortableQuestion.Answer> choices(QuizItem item) {
        return item.choices().stream()
                .map(choice -> new PortableQuestion.Answer(
                        choice.text(),
                        choice.right(),
                        choice.attributes().value("data-feedback").orElse("")))
                .toList();
    }

    private static List<PortableQuestion.Answer> selection(QuizItem item) {
        return item.options().stream()
                .map(part -> new PortableQuestion.Answer(
                        part.text(),
                        part.key().equals("(X)"),
                        item.settings().value("data-feedback-" + part.id()).orElse("")))
                .toList();
    }

    private static List<PortableQuestion.Row> rows(QuizItem item) {
        return item.rows().stream()
                .map(row -> new PortableQuestion.Row(
                        row.text(),
                        row.several(),
                        row.right(),
                        row.attributes().value("data-feedback").orElse("")))
                .toList();
    }

    private static List<PortableQuestion.Answer> entries(QuizItem item) {
        return item.entries().stream()
                .map(entry -> new PortableQuestion.Answer(
                        entry.text(),
                        true,
                        entry.attributes().value("data-feedback").orElse("")))
                .toList();
    }

    private static String statement(QuizItem item, String letter) {
        return item.statements().stream()
                .filter(statement -> statement.letter().equals(letter))
                .map(QuizSource.Statement::text)
                .findFirst()
                .orElse("");
    }

    /** The answer in the gap first, then the others. */
    private static List<String> accepted(QuizItem item) {
        Stream<String> gap = item.gaps().stream().limit(1).map(QuizSource.Gap::answer);
        Stream<String> more =
                item.settings().value("data-answers").stream().flatMap(answers -> Stream.of(answers.split(";", -1)));
        Set<String> accepted = new LinkedHashSet<>();
        Stream.concat(gap, more)
                .map(String::strip)
                .filter(answer -> !answer.isEmpty())
                .forEach(accepted::add);
        return List.copyOf(accepted);
    }

    private static Set<Question.Tolerance> tolerances(QuizItem item) {
        List<String> names =
                List.of(item.settings().value("data-match").orElse("").split(" ", -1));
        Set<Question.Tolerance> tolerances = EnumSet.noneOf(Question.Tolerance.class);
        for (Question.Tolerance tolerance : Question.Tolerance.values()) {
            if (names.contains(QuestionText.word(tolerance))) {
                tolerances.add(tolerance);
            }
        }
        return tolerances;
    }
}
