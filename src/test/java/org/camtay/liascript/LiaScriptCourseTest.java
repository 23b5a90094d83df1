package org.camtay.liascript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.camtay.content.Language;
import org.camtay.exchange.Loss;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Unusable;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizReader;
import org.camtay.grammar.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiaScriptCourseTest {
    /** {@code -Dcamtay.fuzz.rounds=100000} makes it a long run. */
    private static final int ROUNDS = Integer.getInteger("camtay.fuzz.rounds", 150);

    private static final Path FILES = Path.of("src/test/resources/exchange");
    private static final List<String> PIECES = List.of(
            "[[",
            "]]",
            "[(X)] ",
            "[( )] ",
            "[[X]] ",
            "[[ ]] ",
            "[[?]] ",
            "[[!]]\n",
            "[->[",
            "|",
            "****\n",
            "```\n",
            "`",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "{{1}}\n",
            "--{{1}}--\n",
            "# a\n",
            "## b\n",
            "\n",
            "\n\n",
            "    ",
            "> ",
            "- ",
            "[[___]]\n",
            "[(1)] a\n",
            "[(a)(b)]\n",
            "[ (X) ( ) ] x\n",
            "[[a] [b]]\n",
            "![a](b)",
            "!?[a](b)",
            "$a$",
            "@x(",
            "{1}{",
            "}",
            "(",
            ")",
            "e\u0302",
            "\u0000",
            "\t",
            "\\",
            "<b>",
            "[^1](",
            "~~~\n",
            "---\n");

    private static LiaScriptCourse read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static LiaScriptCourse read(byte[] bytes) {
        try {
            return LiaScriptCourse.read(bytes, "khoa-hoc", Language.VI, UUID::randomUUID);
        } catch (Unusable e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String file(String name) {
        try {
            return Files.readString(FILES.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<QuizItem> items(LiaScriptCourse course) {
        return course.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/quiz.md"))
                .flatMap(file ->
                        QuizReader.read(MarkdownSource.of(source(file.getKey(), file.getValue()))).items().stream())
                .toList();
    }

    private static SourceFile source(String path, String text) {
        return SourceFile.read("modules/x/" + path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<LossKind> losses(LiaScriptCourse course) {
        return course.losses().stream().map(Loss::kind).toList();
    }

    private static void isSound(LiaScriptCourse course, String text) {
        assertThat(course.files())
                .allSatisfy((path, content) -> assertThat(source(path, content).isReadable())
                        .as("%s of%n%s", path, text)
                        .isTrue());
        long lost = course.losses().stream()
                .filter(loss -> loss.kind().isQuestion())
                .count();
        assertThat(course.found()).as(text).isEqualTo(course.imported() + (int) lost);
        assertThat(items(course)).as(text).hasSize(course.questions());
        assertThat(uncovered(course, text)).as(text).isEmpty();
    }

    /** Lines with a mark of a question that neither became one nor are named. */
    private static List<String> uncovered(LiaScriptCourse course, String text) {
        String[] lines = text.replace("\r", "").split("\n", -1);
        return java.util.stream.IntStream.rangeClosed(1, lines.length)
                .filter(line -> isMarked(lines[line - 1]))
                .filter(line ->
                        course.taken().stream().noneMatch(range -> range.line() <= line && line <= range.lastLine()))
                .filter(line ->
                        course.losses().stream().noneMatch(loss -> loss.line() <= line && line <= loss.lastLine()))
                .mapToObj(line -> line + ": " + lines[line - 1])
                .toList();
    }

    /** As a person would look for questions, knowing nothing of how the reader does it. */
    private static boolean isMarked(String line) {
        String bare = line.replaceFirst("^[\\s>]*(?:[-*+]\\s+)?", "");
        boolean gap = line.indexOf('`') < 0 && line.matches(".*\\[\\[[^\\[\\]]+\\]\\].*");
        return gap
                || bare.startsWith("[( )]")
                || bare.startsWith("[(X)]")
                || bare.startsWith("[[X]]")
                || bare.startsWith("[[ ]]");
    }

    @Test
    void every_quiz_of_a_course_is_imported_or_named() {
        LiaScriptCourse course = read(file("course.md"));
        isSound(course, file("course.md"));
        assertThat(course.found()).isEqualTo(14);
        assertThat(course.imported()).isEqualTo(9);
        assertThat(course.losses().stream().map(Loss::kind).filter(LossKind::isQuestion))
                .containsOnly(LossKind.SURVEY, LossKind.GENERIC);
    }

    @Test
    void a_course_becomes_a_module_with_a_lesson_for_each_main_heading() {
        LiaScriptCourse course = read(file("course.md"));
        assertThat(course.files().keySet())
                .containsExactlyInAnyOrder(
                        "module.yaml",
                        "vi/01-dieu-hanh-cuoc-hop.md",
                        "vi/02-mo-dau.md",
                        "vi/03-bang.md",
                        "vi/04-ma.md",
                        "vi/quiz.md");
        assertThat(course.slug()).isEqualTo("dieu-hanh-cuoc-hop");
        assertThat(course.files().get("module.yaml")).contains("Khóa học ngắn về điều hành cuộc họp chi bộ.");
        assertThat(course.files().values()).noneMatch(text -> text.contains("alert(1)") || text.contains("<script"));
    }

    @Test
    void everything_of_the_header_and_the_text_that_cannot_come_is_named() {
        assertThat(losses(read(file("course.md"))))
                .contains(
                        LossKind.HEADER,
                        LossKind.HEADER_MACRO,
                        LossKind.MACRO,
                        LossKind.NARRATOR,
                        LossKind.EFFECT,
                        LossKind.MEDIA,
                        LossKind.PICTURE,
                        LossKind.LINKS,
                        LossKind.ALERT,
                        LossKind.FORMULA,
                        LossKind.CODE_RUN,
                        LossKind.CODE_MARKS,
                        LossKind.SCRIPT,
                        LossKind.HTML,
                        LossKind.GAPS,
                        LossKind.SEVERAL_RIGHT);
    }

    @Test
    void text_around_quizzes_stays_in_the_lesson() {
        LiaScriptCourse course = read(file("plain.md"));
        isSound(course, file("plain.md"));
        assertThat(course.found()).isEqualTo(4);
        assertThat(course.imported()).isEqualTo(4);
        assertThat(String.join("\n", course.files().values())).contains("Chữ sau câu hỏi vẫn còn.", "Chỉ có chữ");
    }

    /**
     * A quiz as LiaScript's documentation and its parsers (Quiz/Vector, Quiz/Block, Quiz/Matrix) read it: the options in their
     * order, the right ones with a star.
     */
    private record Sample(String source, String kind, List<String> options) {
        @Override
        public String toString() {
            return source.replace("\n", "⏎");
        }
    }

    static Stream<Sample> samples() {
        return Stream.of(
                new Sample(
                        "[( )] Wrong\n[(X)] This is the **correct** answer\n[( )] This is wrong too!",
                        "SINGLE",
                        List.of("Wrong", "*This is the **correct** answer", "This is wrong too!")),
                new Sample("- [(x)] small\n- [( )] other", "SINGLE", List.of("*small", "other")),
                new Sample("    [( )] indented\n    [(X)] right", "SINGLE", List.of("indented", "*right")),
                new Sample(
                        "[[ ]] Do not touch!\n[[X]] Select this one ...\n[[X]] ... and this one too!\n[[ ]] also not correct ...",
                        "MULTIPLE",
                        List.of(
                                "Do not touch!",
                                "*Select this one ...",
                                "*... and this one too!",
                                "also not correct ...")),
                new Sample("[[solution]]", "TEXT", List.of("*solution")),
                new Sample("[[ two words ]]", "TEXT", List.of("*two words")),
                new Sample("[[ ok | (right) | **FALSE** ]]", "SELECTION", List.of("ok", "*right", "**FALSE**")),
                new Sample(
                        "[[ interesting\n| (helpful)\n| helpfully ]]",
                        "SELECTION",
                        List.of("interesting", "*helpful", "helpfully")),
                new Sample("[->[(first)|second]]", "SELECTION", List.of("*first", "second")),
                new Sample(
                        "[[a] (b) [c]]\n[ [X] [ ] [X] ] several\n[ ( ) (X) ( ) ] one",
                        "MATRIX",
                        List.of("several [X] [ ] [X]", "one ( ) (X) ( )")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_quiz_has_the_options_and_the_key_that_liascript_reads(Sample sample) {
        LiaScriptCourse course = read("# Title\n\nWhat?\n\n" + sample.source() + "\n");
        QuizItem item = items(course).getFirst();
        List<String> options = switch (sample.kind()) {
            case "TEXT" -> List.of("*" + item.gaps().getFirst().answer());
            case "MATRIX" ->
                item.options().stream()
                        .map(part -> part.text() + " " + part.key())
                        .toList();
            default ->
                item.options().stream()
                        .map(part -> (part.key().equals("(X)") ? "*" : "") + part.text())
                        .toList();
        };
        assertThat(item.kind()).hasToString(sample.kind());
        assertThat(options).isEqualTo(sample.options());
        assertThat(item.prompt()).startsWith("What?");
        assertThat(losses(course)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[( )] a\n[(X)] b",
                "[[ ]] a\n[[X]] b",
                "[[ a | (b) | c ]]",
                "[[a] [b]]\n[ (X) ( ) ] x\n[ ( ) (X) ] y"
            })
    void our_own_form_and_liascript_s_have_the_same_options_and_key(String source) {
        String ours = source.lines()
                .map(line -> line.startsWith("[[ a") ? line : "- " + line)
                .reduce("", (a, b) -> a + b + "\n");
        QuizItem own = QuizReader.read(
                        MarkdownSource.of(source("vi/quiz.md", "---\ntitle: x\n---\n\n## T\n\nWhat?\n\n" + ours)))
                .items()
                .getFirst();
        QuizItem theirs = items(read("# T\n\nWhat?\n\n" + source)).getFirst();
        assertThat(theirs.kind()).isEqualTo(own.kind());
        assertThat(theirs.options().stream().map(part -> part.key() + part.text()))
                .containsExactlyElementsOf(own.options().stream()
                        .map(part -> part.key() + part.text())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[(1)] rất tốt\n[(2)] tốt",
                "[[do]] màu đỏ\n[[xanh]] màu xanh",
                "[[___ ___]]",
                "[(a)(b)]\n[    ] một\n[    ] hai",
                "[[ a | b | c ]]"
            })
    void a_survey_is_named_and_not_taken_for_a_quiz(String survey) {
        LiaScriptCourse course = read("# A\n\nHỏi?\n\n" + survey + "\n");
        assertThat(course.found()).isEqualTo(1);
        assertThat(losses(course)).containsExactly(LossKind.SURVEY);
    }

    @Test
    void a_quiz_without_a_right_option_is_named() {
        assertThat(losses(read("# A\n\n[( )] a\n[( )] b"))).containsExactly(LossKind.NO_RIGHT);
        assertThat(losses(read("# A\n\n[[X]] a"))).containsExactly(LossKind.SINGLE_OPTION);
        assertThat(losses(read("# A\n\nXem [[a]](b) c"))).containsExactly(LossKind.LINK_LIKE);
        assertThat(losses(read("# A\n\n[[a] [b]]\n[ (X) ( ) ( ) (X) ] x"))).containsExactly(LossKind.RAGGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"course.md", "plain.md"})
    @Timeout(600)
    void a_changed_course_loses_no_question_without_a_word(String name) {
        Random random = new Random(11);
        String original = file(name);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(original);
            for (int change = random.nextInt(6); change >= 0; change--) {
                int at = random.nextInt(text.length() + 1);
                if (random.nextInt(3) == 0) {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(10)));
                } else {
                    text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            isSound(read(text.toString()), text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[[",
                "[[a|",
                "[( )] a\n",
                "[[a]] ",
                "{{1}}\n",
                "<!--",
                "<!--\n",
                "<script>\n",
                "```\n",
                "# a\n",
                "> ",
                "- ",
                "****\n",
                "\t",
                "![a](",
                "?[",
                "{1}{",
                "$a",
                "@a",
                "<a ",
                "[[a] [b]]\n",
                "[ (X) ] a\n",
                "a\n",
                "`",
                "--{{1}}--\n",
                "~~~\n[[a]]\n"
            })
    @Timeout(120)
    void the_same_piece_thousands_of_times_is_read_in_time(String piece) {
        String text = "# A\n\n" + piece.repeat(100_000 / piece.length());
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    @Test
    @Timeout(120)
    void a_course_of_ten_megabytes_is_read_in_time() {
        String text = "# A\n\n" + "Một đoạn chữ dài của bài học, không có gì lạ.\n\n".repeat(120_000);
        LiaScriptCourse course = read(text);
        assertThat(losses(course)).contains(LossKind.TOO_LONG);
        assertThat(course.files())
                .allSatisfy((path, content) ->
                        assertThat(source(path, content).isReadable()).isTrue());
    }

    @Test
    void other_line_ends_encodings_and_decomposed_letters_make_no_difference() {
        String text = file("plain.md");
        LiaScriptCourse course = read(text);
        List<String> quizzes = List.of(
                read("\uFEFF" + text.replace("\n", "\r\n")).files().get("vi/quiz.md"),
                read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))
                        .files()
                        .get("vi/quiz.md"),
                read(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD))
                        .files()
                        .get("vi/quiz.md"));
        assertThat(quizzes)
                .extracting(quiz -> quiz.replaceFirst("id: .*", ""))
                .containsOnly(course.files().get("vi/quiz.md").replaceFirst("id: .*", ""));
    }
}
