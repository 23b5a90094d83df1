package org.camtay.exchange;

import java.util.List;
import java.util.Set;
import org.camtay.content.Question;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;
import org.camtay.grammar.MarkdownHtml;

/** Questions as Moodle's own XML, texts as HTML. */
final class MoodleWriter {
    static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n";
    static final String FOOTER = "</quiz>\n";

    private final Losses losses;
    private final StringBuilder xml = new StringBuilder();
    private Tally tally = new Tally();

    MoodleWriter(Losses losses) {
        this.losses = losses;
    }

    /** The element of a question; empty when Moodle has nothing like it. */
    String write(PortableQuestion question, int line) {
        Losses.Item item = new Losses.Item(losses, line, line, question.head().title());
        xml.setLength(0);
        tally = new Tally();
        switch (question) {
            case PortableQuestion.Choice choice ->
                choice(choice.head(), choice.answers(), choice.several(), choice.shuffled());
            case PortableQuestion.TextGap gap -> textGap(gap, item);
            case PortableQuestion.Selection selection -> selection(selection, item);
            case PortableQuestion.Matrix matrix -> matrix(matrix, item);
            case PortableQuestion.Order order -> order(order, item);
            case PortableQuestion.Viewpoints views -> {
                item.note(LossKind.VIEWS);
                choice(QuestionExport.asChoice(views), views.answers(), false, views.shuffled());
            }
        }
        tally.tell(losses, line, question.head().title());
        return xml.toString();
    }

    private void begin(String type, Head head, String prompt) {
        xml.append("  <question type=\"").append(type).append("\">\n");
        element("    ", "name", head.title());
        text("    ", "questiontext", "html", prompt);
        text("    ", "generalfeedback", "html", blocks(head.solution()));
    }

    private void end(Head head) {
        head.hints().forEach(hint -> text("    ", "hint", "html", inline(hint)));
        xml.append("  </question>\n");
    }

    private String blocks(String markdown) {
        return markdown.isEmpty() ? "" : ForeignMarkdown.html(markdown, tally);
    }

    /** The sanitiser writes the sign of a gap as a number. */
    private String gapped(String prompt, String gap) {
        return blocks(prompt).replace("&#xfffc;", gap).replace(String.valueOf(PortableQuestion.GAP), gap);
    }

    private String inline(String markdown) {
        return MarkdownHtml.unwrapped(ForeignMarkdown.html(markdown, tally));
    }

    private void setting(String name, Object value) {
        xml.append("    <")
                .append(name)
                .append('>')
                .append(value)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void element(String indent, String name, String words) {
        xml.append(indent)
                .append('<')
                .append(name)
                .append("><text>")
                .append(cdata(words))
                .append("</text></")
                .append(name)
                .append(">\n");
    }

    private void text(String indent, String name, String format, String words) {
        xml.append(indent)
                .append('<')
                .append(name)
                .append(" format=\"")
                .append(format)
                .append("\"><text>")
                .append(cdata(words))
                .append("</text></")
                .append(name)
                .append(">\n");
    }

    private static String cdata(String words) {
        return words.isEmpty() ? "" : "<![CDATA[" + words.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private void answer(String weight, String format, String words, String feedback) {
        xml.append("    <answer fraction=\"")
                .append(weight)
                .append("\" format=\"")
                .append(format)
                .append("\">\n      <text>")
                .append(cdata(words))
                .append("</text>\n");
        text("      ", "feedback", "html", MarkdownHtml.escape(feedback));
        xml.append("    </answer>\n");
    }

    private void choice(Head head, List<Answer> answers, boolean several, boolean shuffled) {
        begin("multichoice", head, blocks(head.prompt()));
        setting("single", !several);
        setting("shuffleanswers", shuffled);
        setting("answernumbering", "none");
        long right = answers.stream().filter(Answer::right).count();
        String share = several ? QuestionExport.share(Math.max(1, right)) : "100";
        answers.forEach(answer -> answer(
                answer.right() ? share : several ? "-" + share : "0",
                "html",
                inline(answer.text()),
                answer.feedback()));
        end(head);
    }

    private void textGap(PortableQuestion.TextGap gap, Losses.Item item) {
        QuestionExport.noteTones(gap, item);
        Head head = gap.head();
        begin("shortanswer", head, gapped(head.prompt(), "_____"));
        setting("usecase", gap.tolerances().contains(Question.Tolerance.CASE) ? 0 : 1);
        gap.accepted().forEach(answer -> answer("100", "plain_text", answer, ""));
        end(head);
    }

    private void selection(PortableQuestion.Selection selection, Losses.Item item) {
        Set<String> feedback = QuestionExport.feedback(selection.answers());
        if (!feedback.isEmpty()) {
            item.note(LossKind.ANSWER_FEEDBACK, String.join(" / ", feedback));
        }
        int right = selection.answers().stream().map(Answer::right).toList().indexOf(true);
        Head head = selection.head();
        begin("gapselect", head, gapped(head.prompt(), "[[" + (right + 1) + "]]"));
        setting("shuffleanswers", selection.shuffled() ? 1 : 0);
        for (Answer answer : selection.answers()) {
            xml.append("    <selectoption>\n      <text>")
                    .append(cdata(inline(answer.text())))
                    .append("</text>\n      <group>1</group>\n    </selectoption>\n");
        }
        end(head);
    }

    private void matrix(PortableQuestion.Matrix matrix, Losses.Item item) {
        if (matrix.rows().stream().anyMatch(PortableQuestion.Row::several)) {
            item.note(LossKind.SEVERAL_ROWS);
            return;
        }
        QuestionExport.noteRows(matrix, item);
        begin("matching", matrix.head(), blocks(matrix.head().prompt()));
        setting("shuffleanswers", matrix.shuffled());
        matrix.rows().forEach(row -> pair(inline(row.text()), words(QuestionExport.right(matrix, row))));
        QuestionExport.unused(matrix).forEach(column -> pair("", words(column)));
        end(matrix.head());
    }

    private String words(String markdown) {
        return ForeignMarkdown.words(markdown, tally);
    }

    private void pair(String asked, String answer) {
        xml.append("    <subquestion format=\"html\">\n      <text>")
                .append(cdata(asked))
                .append("</text>\n      <answer><text>")
                .append(cdata(answer))
                .append("</text></answer>\n    </subquestion>\n");
    }

    /** Graded as here: pairs of neighbours in the right order. */
    private void order(PortableQuestion.Order order, Losses.Item item) {
        Set<String> feedback = QuestionExport.feedback(order.entries());
        if (!feedback.isEmpty()) {
            item.note(LossKind.ANSWER_FEEDBACK, String.join(" / ", feedback));
        }
        begin("ordering", order.head(), blocks(order.head().prompt()));
        setting("layouttype", "VERTICAL");
        setting("selecttype", "ALL");
        setting("selectcount", 0);
        setting("gradingtype", QuestionExport.NEIGHBOURS);
        int number = 1;
        for (Answer entry : order.entries()) {
            answer(Integer.toString(number++), "html", inline(entry.text()), "");
        }
        end(order.head());
    }
}
