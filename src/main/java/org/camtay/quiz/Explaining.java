package org.camtay.quiz;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.camtay.content.Question;
import org.camtay.content.Question.Column;
import org.camtay.content.Question.Matrix;
import org.camtay.content.Question.MultipleChoice;
import org.camtay.content.Question.Option;
import org.camtay.content.Question.Order;
import org.camtay.content.Question.Row;
import org.camtay.content.Question.Selection;
import org.camtay.content.Question.SingleChoice;
import org.camtay.content.Question.TextGap;
import org.camtay.content.Question.Viewpoints;
import org.camtay.quiz.ExplainedAnswer.ExplainedEntry;
import org.camtay.quiz.ExplainedAnswer.ExplainedOption;
import org.camtay.quiz.ExplainedAnswer.ExplainedRow;
import org.camtay.quiz.ExplainedAnswer.Review;

/** How a question is shown after its answer, in the order in which it was posed. */
final class Explaining {

    private Explaining() {}

    static ExplainedAnswer explain(
            Question question, Response response, int credit, long seed, boolean answeredBefore, boolean last) {
        return new ExplainedAnswer(
                ExplainedAnswer.Verdict.of(credit),
                review(question, response, seed ^ question.head().key().id().hashCode()),
                question.head().solution(),
                answeredBefore,
                last);
    }

    private static Review review(Question question, Response response, long seed) {
        return switch (question) {
            case SingleChoice single -> options(single.options(), single.shuffled(), response, seed);
            case MultipleChoice multiple -> options(multiple.options(), multiple.shuffled(), response, seed);
            case Selection selection -> options(selection.options(), selection.shuffled(), response, seed);
            case Viewpoints views -> options(views.options(), views.shuffled(), response, seed);
            case TextGap gap ->
                new Review.Typed(
                        response instanceof Response.Typed typed ? typed.text() : "",
                        gap.accepted().getFirst());
            case Matrix matrix -> rows(matrix, response, seed);
            case Order order -> entries(order, response);
        };
    }

    private static Review options(List<Option> options, boolean shuffled, Response response, long seed) {
        List<String> chosen = response instanceof Response.Chosen given ? given.options() : List.of();
        return new Review.Options(Posing.inOrder(options, shuffled, seed).stream()
                .map(option -> new ExplainedOption(
                        option.text(), option.right(), chosen.contains(option.id()), option.feedback()))
                .toList());
    }

    private static Review rows(Matrix matrix, Response response, long seed) {
        return new Review.Grid(Posing.inOrder(matrix.rows(), matrix.shuffled(), seed).stream()
                .map(row -> row(matrix.columns(), row, chosen(row, response)))
                .toList());
    }

    private static List<String> chosen(Row row, Response response) {
        return response instanceof Response.Grid grid ? grid.rows().getOrDefault(row.id(), List.of()) : List.of();
    }

    private static ExplainedRow row(List<Column> columns, Row row, List<String> chosen) {
        return new ExplainedRow(
                row.text(),
                Marking.creditOfRow(row, chosen) == Marking.FULL,
                texts(columns, Set.copyOf(chosen)),
                texts(columns, row.right()),
                row.feedback());
    }

    private static List<String> texts(List<Column> columns, Set<String> ids) {
        return columns.stream()
                .filter(column -> ids.contains(column.id()))
                .map(Column::text)
                .toList();
    }

    private static Review entries(Order order, Response response) {
        List<String> given = response instanceof Response.Ordered ordered ? ordered.entries() : List.of();
        return new Review.Sequence(IntStream.range(0, order.entries().size())
                .mapToObj(place -> {
                    Question.Entry entry = order.entries().get(place);
                    int put = given.indexOf(entry.id());
                    return new ExplainedEntry(entry.text(), put + 1, put == place, entry.feedback());
                })
                .toList());
    }
}
