package org.camtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.camtay.content.Question;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;
import org.camtay.grammar.QuizSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What has its equal in another format comes back as it went. */
class RoundTripTest {
    private static final int ROUNDS = 300;
    private static final List<String> WORDS = List.of(
            "biên bản",
            "thư ký",
            "**nhắc giờ**",
            "*chú ý*",
            "90 phút",
            "a = b",
            "{ngoặc}",
            "~ngã",
            "#một",
            "1\\. đầu",
            "`mã`",
            "&lt;b>",
            "\\[x\\]",
            "50 %",
            "[trang](https://example.org/a?b=c&d)",
            "\\\\ngược",
            "“ngoặc kép”",
            "C:\\\\tệp",
            "hỏi?",
            "->",
            "::",
            "//",
            "a\\|b",
            "tên_tệp",
            "$x$");

    private final Random random = new Random(7);

    private String words() {
        return String.join(
                " ",
                IntStream.range(0, 1 + random.nextInt(4))
                        .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    private String text() {
        return ForeignMarkdown.inline("Câu " + words(), new Tally());
    }

    private Head head(boolean hints, String prompt) {
        String solution = random.nextBoolean()
                ? ""
                : ForeignMarkdown.blocks(text() + "\n\n- " + text() + "\n- " + text(), new Tally());
        return new Head(
                "Câu " + random.nextInt(1000),
                prompt,
                hints && random.nextBoolean() ? List.of(text(), text()) : List.of(),
                solution);
    }

    private String prompt() {
        return random.nextBoolean() ? text() : text() + "\n\n" + text();
    }

    private List<Answer> answers(int right, boolean feedback) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String comment = feedback && random.nextBoolean() ? "Vì " + random.nextInt(9) + " > 3 = “ba” #1 {x}" : "";
            answers.add(new Answer(text() + " " + i, i < right, comment));
        }
        return answers;
    }

    private PortableQuestion question(QuestionFormat format, int kind) {
        boolean moodle = format == QuestionFormat.MOODLE_XML;
        boolean shuffled = !moodle || random.nextBoolean();
        String gap = ForeignMarkdown.inline("Câu " + PortableQuestion.GAP + " là " + words(), new Tally());
        return switch (kind) {
            case 0 -> new PortableQuestion.Choice(head(moodle, prompt()), false, answers(1, true), shuffled);
            case 1 ->
                new PortableQuestion.Choice(
                        head(moodle, prompt()), true, answers(1 + random.nextInt(4), true), shuffled);
            case 2 ->
                new PortableQuestion.TextGap(
                        head(moodle, gap),
                        List.of("biên bản", "sổ " + random.nextInt(9)),
                        moodle && random.nextBoolean() ? Set.of() : EnumSet.of(Question.Tolerance.CASE));
            case 3 ->
                new PortableQuestion.Selection(
                        head(moodle, gap),
                        List.of(new Answer("chủ tọa", false, ""), new Answer("thư ký", true, "")),
                        shuffled);
            case 4 ->
                new PortableQuestion.Matrix(
                        head(moodle, prompt()),
                        List.of("Nên", "Không nên", "Tùy"),
                        List.of(
                                new PortableQuestion.Row(text(), false, List.of(true, false, false), ""),
                                new PortableQuestion.Row(text() + " b", false, List.of(false, true, false), "")),
                        shuffled);
            default ->
                new PortableQuestion.Order(
                        head(moodle, prompt()),
                        List.of(
                                new Answer(text() + " 1", true, ""),
                                new Answer(text() + " 2", true, ""),
                                new Answer(text() + " 3", true, "")));
        };
    }

    @ParameterizedTest
    @EnumSource(QuestionFormat.class)
    void a_question_of_a_kind_that_has_its_equal_comes_back_the_same(QuestionFormat format) {
        int kinds = format == QuestionFormat.MOODLE_XML ? 6 : 5;
        for (int round = 0; round < ROUNDS; round++) {
            PortableQuestion question = question(format, round % kinds);
            String text =
                    QuestionText.of(question, "id=\"a\"").orElseThrow(() -> new AssertionError(question.toString()));
            QuestionExport export = QuestionExport.of(Exchange.quiz("---\ntitle: x\n---\n\n" + text), format);
            assertThat(export.losses()).as(text).isEmpty();
            QuestionImport read = Exchange.read(
                    format == QuestionFormat.GIFT ? "a.gift" : "a.xml",
                    export.text().getBytes(StandardCharsets.UTF_8));
            assertThat(read.losses()).as(export.text()).isEmpty();
            assertThat(Exchange.questions(read)).as(export.text()).containsExactly(question);
        }
    }

    private static List<LossKind> losses(String body, QuestionFormat format) {
        QuizSource quiz = Exchange.quiz("---\ntitle: x\n---\n\n## Câu <!-- id=\"a\" -->\n\n" + body);
        return QuestionExport.of(quiz, format).losses().stream().map(Loss::kind).toList();
    }

    @ParameterizedTest
    @EnumSource(QuestionFormat.class)
    void what_has_no_equal_is_named(QuestionFormat format) {
        assertThat(losses(
                        "Hỏi?\n\n<!-- data-quiz=\"viewpoints\" -->\nA: a\n\nB: b\n\n- [(X)] A, vì\n- [( )] B, vì\n",
                        format))
                .contains(LossKind.VIEWS);
        assertThat(losses("<!-- data-match=\"case tone-place\" -->\nGhi [[biên bản]] họp.\n", format))
                .contains(LossKind.TOLERANCE);
        assertThat(losses(
                        "Hỏi?\n\n<!-- data-randomize=\"true\" -->\n- [[a] [b]]\n- [ [X] [X] ] x\n- [ [X] [ ] ] y\n",
                        format))
                .contains(LossKind.SEVERAL_ROWS);
        assertThat(losses(
                        "Xem [quy định](rule:HD42-DURATION)?\n\n<!-- data-randomize=\"true\" -->\n- [(X)] a\n- [( )] b\n",
                        format))
                .contains(LossKind.LINKS);
    }

    @Test
    void gift_knows_no_order_no_hints_and_no_fixed_order() {
        assertThat(losses("Xếp.\n\n<!-- data-quiz=\"order\" -->\n1. a\n2. b\n3. c\n", QuestionFormat.GIFT))
                .containsExactly(LossKind.NO_KIND);
        assertThat(losses("Hỏi?\n\n- [(X)] a\n- [( )] b\n- [[?]] c\n", QuestionFormat.GIFT))
                .contains(LossKind.HINTS, LossKind.SHUFFLE);
    }

    @Test
    void a_retired_question_is_not_exported() {
        QuizSource quiz = Exchange.quiz(
                "---\ntitle: x\n---\n\n## Câu <!-- id=\"a\" status=\"retired\" -->\n\nHỏi?\n\n- [(X)] a\n- [( )] b\n");
        QuestionExport export = QuestionExport.of(quiz, QuestionFormat.GIFT);
        assertThat(export.exported()).isZero();
        assertThat(export.losses()).extracting(Loss::kind).contains(LossKind.RETIRED);
    }
}
