package org.camtay.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.camtay.content.Question;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;

/** Questions as GIFT with Markdown in it. */
record GiftWriter(Losses losses) {
    static final String HEADER = "// Cầm Tay\n\n";

    /** The text of a question with a blank line behind it; empty when GIFT has nothing like it. */
    String write(PortableQuestion question, int line) {
        Losses.Item item = new Losses.Item(losses, line, line, question.head().title());
        if (!question.head().hints().isEmpty()) {
            item.note(LossKind.HINTS, Integer.toString(question.head().hints().size()));
        }
        return switch (question) {
            case PortableQuestion.Choice choice -> {
                shuffle(choice.shuffled(), item);
                yield whole(choice.head(), "", choices(choice.answers(), choice.several()));
            }
            case PortableQuestion.TextGap gap -> textGap(gap, item);
            case PortableQuestion.Selection selection -> selection(selection, item);
            case PortableQuestion.Matrix matrix -> matrix(matrix, item);
            case PortableQuestion.Order _ -> none(LossKind.NO_KIND, item, "order");
            case PortableQuestion.Viewpoints views -> {
                item.note(LossKind.VIEWS);
                shuffle(views.shuffled(), item);
                yield whole(QuestionExport.asChoice(views), "", choices(views.answers(), false));
            }
        };
    }

    private static String none(LossKind kind, Losses.Item item, String value) {
        item.note(kind, value);
        return "";
    }

    private static void shuffle(boolean shuffled, Losses.Item item) {
        if (!shuffled) {
            item.note(LossKind.SHUFFLE);
        }
    }

    private static String whole(Head head, String after, String answers) {
        String general = head.solution().isEmpty() ? "" : "####" + GiftText.escaped(head.solution()) + "\n";
        return "::" + GiftText.escaped(head.title()) + "::[markdown]" + GiftText.escaped(head.prompt()) + "{\n"
                + answers + general + "}" + after + "\n\n";
    }

    private static String choices(List<Answer> answers, boolean several) {
        long right = answers.stream().filter(Answer::right).count();
        String share = QuestionExport.share(Math.max(1, right));
        return answers.stream()
                .map(answer -> mark(answer, several, share) + GiftText.escaped(answer.text())
                        + (answer.feedback().isEmpty() ? "" : "#" + GiftText.escaped(answer.feedback())) + "\n")
                .collect(Collectors.joining());
    }

    /** A text that begins with a percent sign could pass for a weight. */
    private static String mark(Answer answer, boolean several, String share) {
        if (several) {
            return answer.right() ? "~%" + share + "%" : "~%-" + share + "%";
        }
        return answer.right() ? "=" : answer.text().startsWith("%") ? "~%0%" : "~";
    }

    private static String textGap(PortableQuestion.TextGap gap, Losses.Item item) {
        boolean arrow = gap.accepted().stream().anyMatch(answer -> answer.contains("->") || answer.startsWith("%"));
        if (arrow) {
            return none(LossKind.UNREADABLE, item, "->");
        }
        if (!gap.tolerances().contains(Question.Tolerance.CASE)) {
            item.note(LossKind.CASE);
        }
        QuestionExport.noteTones(gap, item);
        String answers = gap.accepted().stream()
                .map(answer -> "=" + GiftText.escaped(PlainText.inline(answer)) + "\n")
                .collect(Collectors.joining());
        return around(gap.head(), answers);
    }

    /** The answers stand where the gap is; what comes behind it makes Moodle show a gap there. */
    private static String around(Head head, String answers) {
        String prompt = head.prompt();
        int gap = prompt.indexOf(PortableQuestion.GAP);
        String after = prompt.substring(gap + 1);
        return whole(head.withPrompt(prompt.substring(0, gap)), GiftText.escaped(after), answers);
    }

    private static String selection(PortableQuestion.Selection selection, Losses.Item item) {
        shuffle(selection.shuffled(), item);
        if (selection.head().prompt().endsWith(String.valueOf(PortableQuestion.GAP))) {
            item.note(LossKind.GAP_AT_END);
        }
        return around(selection.head(), choices(selection.answers(), false));
    }

    private static String matrix(PortableQuestion.Matrix matrix, Losses.Item item) {
        if (matrix.rows().stream().anyMatch(PortableQuestion.Row::several)) {
            return none(LossKind.SEVERAL_ROWS, item, "");
        }
        QuestionExport.noteRows(matrix, item);
        shuffle(matrix.shuffled(), item);
        StringBuilder pairs = new StringBuilder();
        for (PortableQuestion.Row row : matrix.rows()) {
            pairs.append("=")
                    .append(GiftText.escaped(row.text()).replace("->", "-&gt;"))
                    .append(" -> ")
                    .append(GiftText.escaped(QuestionExport.right(matrix, row)))
                    .append('\n');
        }
        QuestionExport.unused(matrix)
                .forEach(column ->
                        pairs.append("= -> ").append(GiftText.escaped(column)).append('\n'));
        return whole(matrix.head(), "", pairs.toString());
    }
}
