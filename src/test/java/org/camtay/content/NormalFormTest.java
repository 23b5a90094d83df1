package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.grammar.MarkdownHtml;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.NormalForm;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizReader;
import org.camtay.grammar.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NormalFormTest {
    private static final String LESSON = "modules/sample/vi/01-first.md";
    private static final String QUIZ = "modules/sample/vi/quiz.md";
    private static final Pattern CODE = Pattern.compile("(?s)<pre>.*?</pre>");

    /** What a file says; ids stand apart, since missing ones are written. */
    private record Meaning(String text, List<String> ids) {}

    private static String normal(String path, String text) {
        return new String(NormalForm.of(path, text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static String quiz(String... lines) {
        return normal(QUIZ, "## Câu hỏi <!-- id=\"q\" -->\n\n" + String.join("\n", lines) + "\n")
                .substring("## Câu hỏi <!-- id=\"q\" -->\n\n".length());
    }

    private static Meaning meaning(String path, String text) {
        SourceFile file = SourceFile.read(path, text.getBytes(StandardCharsets.UTF_8));
        MarkdownSource markdown = MarkdownSource.of(file);
        List<String> said = new ArrayList<>(List.of(file.front().toString()));
        List<String> ids = new ArrayList<>();
        if (path.endsWith("quiz.md")) {
            QuizReader.read(markdown).items().forEach(item -> add(item, said, ids));
        } else {
            said.add(html(file.body()));
            markdown.tasks().forEach(task -> {
                said.add(html(task.text()));
                ids.add(task.id());
            });
        }
        return new Meaning(String.join("\n", said), ids);
    }

    private static void add(QuizItem item, List<String> said, List<String> ids) {
        said.add(item.title() + item.id() + item.kind() + html(item.prompt()));
        item.hints().forEach(hint -> said.add(html(hint.text())));
        item.solution().ifPresent(solution -> said.add(html(solution.text()) + solution.closed()));
        item.statements()
                .forEach(statement ->
                        said.add(statement.letter() + statement.text().strip()));
        Stream.concat(item.options().stream(), item.heads().stream()).forEach(part -> {
            said.add(part.text() + part.key());
            ids.add(part.id());
        });
        item.choices()
                .forEach(choice ->
                        said.add(choice.attributes().value("data-feedback").orElse("")));
    }

    /** Space matters in code only. */
    private static String html(String markdown) {
        String html = MarkdownHtml.html(markdown, MarkdownHtml.NO_LINKS);
        return CODE.matcher(html).results().map(MatchResult::group).collect(Collectors.joining())
                + html.replaceAll("\\s+", " ").replaceAll(" ?(</?[a-z])", "$1").strip();
    }

    private static void keepsMeaning(String path, String text) {
        String once = normal(path, text);
        assertThat(normal(path, once)).as("twice as once").isEqualTo(once);
        Meaning before = meaning(path, text);
        Meaning after = meaning(path, once);
        assertThat(after.text()).isEqualTo(before.text());
        assertThat(after.ids()).hasSameSizeAs(before.ids());
        for (int i = 0; i < before.ids().size(); i++) {
            if (!before.ids().get(i).isEmpty()) {
                assertThat(after.ids().get(i)).isEqualTo(before.ids().get(i));
            }
        }
    }

    @Test
    @Timeout(3600)
    void the_normal_form_of_any_file_means_the_same_and_has_itself_as_normal_form() {
        Map<String, byte[]> base = Samples.base();
        Random random = new Random(7);
        for (int round = 0; round < ContentFuzzTest.ROUNDS / 4; round++) {
            String path = List.of(LESSON, QUIZ, "templates/form/vi.md").get(random.nextInt(3));
            String text = ContentFuzzTest.mutated(Samples.text(base, path), random);
            try {
                keepsMeaning(path, text);
            } catch (AssertionError e) {
                throw new AssertionError("round " + round + " " + path + "\n" + text, e);
            }
        }
    }

    @Test
    void the_content_of_the_product_is_in_normal_form() {
        ContentFiles files = ContentFiles.folder(Path.of("content"));
        assertThat(files.paths().stream().filter(path -> path.endsWith(".md") || path.endsWith(".yaml")))
                .allSatisfy(path -> {
                    byte[] bytes = files.bytes(path).orElseThrow();
                    assertThat(new String(NormalForm.of(path, bytes), StandardCharsets.UTF_8))
                            .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
                });
    }

    @Test
    void byte_order_mark_line_ends_composition_and_idle_spaces_are_set_right() {
        assertThat(normal(LESSON, "\uFEFFBie\u0302n ba\u0309n  \r\n \r\nHai \r\nba  \r\nbốn\t\r\n\r\n\r\n"))
                .isEqualTo("Biên bản\n\nHai\nba  \nbốn\n");
    }

    @Test
    void code_keeps_every_space() {
        String code = "```\na   \n\n  b \n```\n\n    c  \n\nHai `x  \ny` ba\n";
        assertThat(normal(LESSON, code)).isEqualTo(code);
    }

    @Test
    void marks_of_options_are_written_in_one_way() {
        assertThat(quiz(
                        "*  [(x)]   Một <!-- id=\"a\" -->",
                        "  - [()] Hai <!-- id=\"b\" -->",
                        "- [(\u00a0)] Ba <!-- id=\"c\" -->",
                        "+ [[?]] Gợi ý"))
                .isEqualTo("""
                        - [(X)] Một <!-- id="a" -->
                        - [( )] Hai <!-- id="b" -->
                        - [( )] Ba <!-- id="c" -->
                        - [[?]] Gợi ý
                        """);
    }

    @Test
    void the_lines_of_a_matrix_are_written_in_one_way() {
        assertThat(quiz(
                        "<!-- data-ids=\"a b\" -->",
                        "-  [ [Nên]  [Không nên] ]",
                        "- [(x)(  )] Một <!-- id=\"a\" -->",
                        "- [ [ ] [✓]] Hai <!-- id=\"b\" -->"))
                .isEqualTo("""
                        <!-- data-ids="a b" -->
                        - [[Nên] [Không nên]]
                        - [ (X) ( ) ] Một <!-- id="a" -->
                        - [ [ ] [X] ] Hai <!-- id="b" -->
                        """);
    }

    @Test
    void missing_ids_are_written_and_those_that_are_there_stay() {
        assertThat(quiz("- [(X)] Một", "- [( )] Hai <!-- id=\"a\" -->", "- [( )] Ba <!-- data-feedback=\"Sai.\" -->"))
                .isEqualTo("""
                        - [(X)] Một <!-- id="b" -->
                        - [( )] Hai <!-- id="a" -->
                        - [( )] Ba <!-- id="c" data-feedback="Sai." -->
                        """);
        assertThat(quiz("- [[A] [B]]", "- [ (X) ( ) ] Một")).isEqualTo("""
                <!-- data-ids="a b" -->
                - [[A] [B]]
                - [ (X) ( ) ] Một <!-- id="a" -->
                """);
        assertThat(quiz("Người ghi là [[ (thư ký) | khách ]].")).isEqualTo("""
                <!-- data-ids="a b" -->
                Người ghi là [[ (thư ký) | khách ]].
                """);
        assertThat(quiz("<!-- data-quiz=\"order\" -->", "1. Một", "2. Hai")).isEqualTo("""
                <!-- data-quiz="order" -->
                1. Một <!-- id="a" -->
                2. Hai <!-- id="b" -->
                """);
        assertThat(normal(LESSON, "- [ ] Một\n- [ ] Hai <!-- id=\"s1\" -->\n")).isEqualTo("""
                - [ ] Một <!-- id="s2" -->
                - [ ] Hai <!-- id="s1" -->
                """);
    }

    @Test
    void a_file_that_cannot_be_read_stays_as_it_is() {
        byte[] broken = {(byte) 0xC3, (byte) 0x28, '\r', '\n'};
        assertThat(NormalForm.of(LESSON, broken)).isEqualTo(broken);
        String control = "a\u0000 \r\n";
        assertThat(normal(LESSON, control)).isEqualTo(control);
    }
}
