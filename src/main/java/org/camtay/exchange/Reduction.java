package org.camtay.exchange;

import java.util.List;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;

/** A question in the Markdown that every system can show: no pictures, no links inwards, no HTML. */
final class Reduction {

    private Reduction() {}

    static PortableQuestion of(PortableQuestion question, Tally tally) {
        return switch (question) {
            case PortableQuestion.Choice choice ->
                new PortableQuestion.Choice(
                        head(choice.head(), tally),
                        choice.several(),
                        answers(choice.answers(), tally),
                        choice.shuffled());
            case PortableQuestion.TextGap gap ->
                new PortableQuestion.TextGap(head(gap.head(), tally), gap.accepted(), gap.tolerances());
            case PortableQuestion.Selection selection ->
                new PortableQuestion.Selection(
                        head(selection.head(), tally), answers(selection.answers(), tally), selection.shuffled());
            case PortableQuestion.Matrix matrix ->
                new PortableQuestion.Matrix(
                        head(matrix.head(), tally),
                        matrix.columns().stream()
                                .map(text -> inline(text, tally))
                                .toList(),
                        matrix.rows().stream()
                                .map(row -> new PortableQuestion.Row(
                                        inline(row.text(), tally), row.several(), row.right(), row.feedback()))
                                .toList(),
                        matrix.shuffled());
            case PortableQuestion.Order order ->
                new PortableQuestion.Order(head(order.head(), tally), answers(order.entries(), tally));
            case PortableQuestion.Viewpoints views ->
                new PortableQuestion.Viewpoints(
                        head(views.head(), tally),
                        inline(views.first(), tally),
                        inline(views.second(), tally),
                        answers(views.answers(), tally),
                        views.shuffled());
        };
    }

    private static Head head(Head head, Tally tally) {
        return new Head(
                head.title(),
                ForeignMarkdown.blocks(head.prompt(), tally),
                head.hints().stream().map(hint -> inline(hint, tally)).toList(),
                ForeignMarkdown.blocks(head.solution(), tally));
    }

    private static List<Answer> answers(List<Answer> answers, Tally tally) {
        return answers.stream()
                .map(answer -> new Answer(inline(answer.text(), tally), answer.right(), answer.feedback()))
                .toList();
    }

    private static String inline(String text, Tally tally) {
        return ForeignMarkdown.inline(text, tally);
    }
}
