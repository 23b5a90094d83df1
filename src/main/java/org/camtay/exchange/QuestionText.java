package org.camtay.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camtay.content.Question;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizReader;
import org.camtay.grammar.SourceFile;

/** Questions in our own form, as a trainer would write them. Each is read again: what comes out otherwise is not written. */
public final class QuestionText {
    private static final String FRONT = "---\ntitle: x\n---\n\n";

    private QuestionText() {}

    /** The name of a tolerance in {@code data-match}. */
    static String word(Question.Tolerance tolerance) {
        return tolerance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The text of a question without ids of its options; empty when our form cannot hold it.
     *
     * @param keys the keys of the heading, such as {@code id="a"}
     */
    public static Optional<String> of(PortableQuestion question, String keys) {
        PortableQuestion.Head head = question.head();
        StringBuilder text = new StringBuilder("## ")
                .append(head.title())
                .append(" <!-- ")
                .append(keys)
                .append(" -->\n\n")
                .append(body(question));
        head.hints().forEach(hint -> text.append("- [[?]] ").append(hint).append('\n'));
        if (!head.solution().isEmpty()) {
            text.append("****\n").append(head.solution()).append("\n****\n");
        }
        return isRead(text.toString(), question) ? Optional.of(text.toString()) : Optional.empty();
    }

    private static boolean isRead(String text, PortableQuestion question) {
        SourceFile file =
                SourceFile.read("modules/x/vi/quiz.md", (FRONT + text + "\n").getBytes(StandardCharsets.UTF_8));
        List<QuizItem> items = QuizReader.read(MarkdownSource.of(file)).items();
        return items.size() == 1
                && items.getFirst().gaps().size() <= 1
                && QuestionSource.of(items.getFirst()).filter(question::equals).isPresent();
    }

    private static String body(PortableQuestion question) {
        return switch (question) {
            case PortableQuestion.Choice choice ->
                prompt(choice.head().prompt())
                        + shuffle(choice.shuffled())
                        + options(choice.answers(), choice.several());
            case PortableQuestion.TextGap gap -> textGap(gap);
            case PortableQuestion.Selection selection -> selection(selection);
            case PortableQuestion.Matrix matrix -> matrix(matrix);
            case PortableQuestion.Order order ->
                prompt(order.head().prompt()) + "<!-- data-quiz=\"order\" -->\n" + entries(order.entries());
            case PortableQuestion.Viewpoints views ->
                prompt(views.head().prompt())
                        + settings("data-quiz=\"viewpoints\"", views.shuffled())
                        + "A: " + views.first() + "\n\nB: " + views.second() + "\n\n"
                        + options(views.answers(), false);
        };
    }

    private static String prompt(String markdown) {
        return markdown.isEmpty() ? "" : markdown + "\n\n";
    }

    private static String shuffle(boolean shuffled) {
        return shuffled ? "<!-- data-randomize=\"true\" -->\n" : "";
    }

    private static String settings(String keys, boolean shuffled) {
        return "<!-- " + keys + (shuffled ? " data-randomize=\"true\"" : "") + " -->\n";
    }

    private static String options(List<Answer> answers, boolean several) {
        String right = several ? "- [[X]] " : "- [(X)] ";
        String wrong = several ? "- [[ ]] " : "- [( )] ";
        return answers.stream()
                .map(answer -> (answer.right() ? right : wrong) + answer.text() + feedback(answer.feedback()) + "\n")
                .collect(Collectors.joining());
    }

    private static String feedback(String text) {
        return text.isEmpty() ? "" : " <!-- data-feedback=\"" + text + "\" -->";
    }

    private static String entries(List<Answer> entries) {
        StringBuilder text = new StringBuilder();
        int number = 1;
        for (Answer entry : entries) {
            text.append(number++)
                    .append(". ")
                    .append(entry.text())
                    .append(feedback(entry.feedback()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String matrix(PortableQuestion.Matrix matrix) {
        StringBuilder text = new StringBuilder(prompt(matrix.head().prompt())).append(shuffle(matrix.shuffled()));
        text.append(matrix.columns().stream()
                .map(column -> "[" + column + "]")
                .collect(Collectors.joining(" ", "- [", "]\n")));
        for (PortableQuestion.Row row : matrix.rows()) {
            text.append(row.right().stream()
                            .map(right -> (row.several() ? "[%s]" : "(%s)").formatted(right ? "X" : " "))
                            .collect(Collectors.joining(" ", "- [ ", " ] ")))
                    .append(row.text())
                    .append(feedback(row.feedback()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String textGap(PortableQuestion.TextGap gap) {
        String keys = gap.accepted().size() > 1
                ? "data-answers=\""
                        + String.join(
                                "; ", gap.accepted().subList(1, gap.accepted().size())) + "\""
                : "";
        String match =
                gap.tolerances().stream().sorted().map(QuestionText::word).collect(Collectors.joining(" "));
        if (!match.isEmpty()) {
            keys = (keys + " data-match=\"" + match + "\"").strip();
        }
        String first = gap.accepted().isEmpty() ? "" : gap.accepted().getFirst();
        return withGap(gap.head().prompt(), "[[" + first + "]]", keys);
    }

    private static String selection(PortableQuestion.Selection selection) {
        List<String> ids = QuestionText.letters(selection.answers().size());
        StringBuilder keys = new StringBuilder("data-ids=\"" + String.join(" ", ids) + "\"");
        for (int i = 0; i < ids.size(); i++) {
            String feedback = selection.answers().get(i).feedback();
            if (!feedback.isEmpty()) {
                keys.append(" data-feedback-%s=\"%s\"".formatted(ids.get(i), feedback));
            }
        }
        if (selection.shuffled()) {
            keys.append(" data-randomize=\"true\"");
        }
        String gap = selection.answers().stream()
                .map(answer -> answer.right() ? "(" + answer.text() + ")" : answer.text())
                .collect(Collectors.joining(" | ", "[[ ", " ]]"));
        return withGap(selection.head().prompt(), gap, keys.toString());
    }

    /** The letters that {@code fmt} would give. */
    private static List<String> letters(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> (char) ('a' + i % 26) + (i < 26 ? "" : Integer.toString(i / 26)))
                .toList();
    }

    /** The settings stand on the line before the paragraph of the gap. */
    private static String withGap(String prompt, String gap, String keys) {
        int at = Math.max(0, prompt.indexOf(PortableQuestion.GAP));
        int paragraph = prompt.lastIndexOf("\n\n", at);
        int start = paragraph < 0 ? 0 : paragraph + 2;
        String settings = keys.isEmpty() ? "" : "<!-- " + keys + " -->\n";
        return prompt.substring(0, start)
                + settings
                + prompt.substring(start).replace(String.valueOf(PortableQuestion.GAP), gap)
                + "\n\n";
    }
}
