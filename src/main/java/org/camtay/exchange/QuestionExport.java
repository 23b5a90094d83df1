package org.camtay.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camtay.content.Question;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/**
 * The questions of one of our quizzes for another system.
 *
 * @param text of the file, to be written as UTF-8
 * @param found questions of the quiz
 * @param exported those that are in the file
 */
public record QuestionExport(String text, int found, int exported, List<Loss> losses) {
    /** Moodle's name of our points for an order. */
    static final String NEIGHBOURS = "RELATIVE_NEXT_EXCLUDE_LAST";

    public QuestionExport {
        losses = List.copyOf(losses);
    }

    public static QuestionExport of(QuizSource quiz, QuestionFormat format) {
        Losses losses = new Losses();
        StringBuilder text = new StringBuilder(format == QuestionFormat.GIFT ? GiftWriter.HEADER : MoodleWriter.HEADER);
        int exported = 0;
        for (QuizItem item : quiz.items()) {
            String written = written(item, format, losses);
            text.append(written);
            exported += written.isEmpty() ? 0 : 1;
            if (item.head().pairs().size() > 1) {
                losses.addCommon(item.at().line(), LossKind.KEYS);
            }
        }
        text.append(format == QuestionFormat.GIFT ? "" : MoodleWriter.FOOTER);
        return new QuestionExport(text.toString(), quiz.items().size(), exported, losses.list());
    }

    private static String written(QuizItem item, QuestionFormat format, Losses losses) {
        int line = item.at().line();
        Optional<PortableQuestion> question = QuestionSource.of(item);
        if (item.isRetired() || question.isEmpty()) {
            losses.add(line, item.title(), item.isRetired() ? LossKind.RETIRED : LossKind.UNREADABLE, "?");
            return "";
        }
        return switch (format) {
            case GIFT -> new GiftWriter(losses).write(plain(question.get(), line, losses), line);
            case MOODLE_XML -> new MoodleWriter(losses).write(question.get(), line);
        };
    }

    /** Links inwards and pictures mean nothing elsewhere; in Markdown nobody would see that they are gone. */
    private static PortableQuestion plain(PortableQuestion question, int line, Losses losses) {
        Tally tally = new Tally();
        PortableQuestion plain = Reduction.of(question, tally);
        tally.tell(losses, line, question.head().title());
        return plain;
    }

    /** The share of each right answer in percent, as Moodle writes it. */
    static String share(long right) {
        String share = "%.5f".formatted(100.0 / right).replace(',', '.');
        return share.endsWith(".00000") ? share.substring(0, share.indexOf('.')) : share;
    }

    static void noteTones(PortableQuestion.TextGap gap, Losses.Item item) {
        String tones = gap.tolerances().stream()
                .filter(tolerance -> tolerance != Question.Tolerance.CASE)
                .sorted()
                .map(QuestionText::word)
                .collect(Collectors.joining(" "));
        if (!tones.isEmpty()) {
            item.note(LossKind.TOLERANCE, tones);
        }
    }

    static void noteRows(PortableQuestion.Matrix matrix, Losses.Item item) {
        String feedback = matrix.rows().stream()
                .map(PortableQuestion.Row::feedback)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
        if (!feedback.isEmpty()) {
            item.note(LossKind.ANSWER_FEEDBACK, feedback);
        }
    }

    static Set<String> feedback(List<Answer> answers) {
        return answers.stream()
                .map(Answer::feedback)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The text of the right column of a row that has one. */
    static String right(PortableQuestion.Matrix matrix, PortableQuestion.Row row) {
        int right = row.right().indexOf(true);
        return right < 0 || right >= matrix.columns().size()
                ? ""
                : matrix.columns().get(right);
    }

    /** Columns that are right for no row. */
    static List<String> unused(PortableQuestion.Matrix matrix) {
        return IntStream.range(0, matrix.columns().size())
                .filter(column -> matrix.rows().stream()
                        .noneMatch(row ->
                                row.right().size() > column && row.right().get(column)))
                .mapToObj(matrix.columns()::get)
                .toList();
    }

    /** Both views as paragraphs of the prompt. */
    static Head asChoice(PortableQuestion.Viewpoints views) {
        String prompt = views.head().prompt();
        return views.head()
                .withPrompt(
                        (prompt.isEmpty() ? "" : prompt + "\n\n") + "A: " + views.first() + "\n\nB: " + views.second());
    }
}
