package org.camtay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camtay.content.ContentChecker;
import org.camtay.content.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String QUIZ = "modules/sample/vi/quiz.md";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write_the_small_folder() throws IOException {
        for (Map.Entry<String, byte[]> file : Samples.base().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private int check(String... arguments) {
        return new CommandLine(new CheckCommand(new ContentChecker()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void breakTheQuiz() throws IOException {
        Path quiz = folder.resolve(QUIZ);
        Files.writeString(quiz, Files.readString(quiz).replace("- [[?]] Xem", "\n- [( )] Xem"));
    }

    @Test
    void clean_content_ends_with_its_count_and_status_0() {
        assertThat(check(folder.toString())).isZero();
        assertThat(out.toString().strip()).isEqualTo("8 tệp, 0 lỗi, 0 cảnh báo");
    }

    @Test
    void errors_are_printed_with_their_place_and_end_with_status_1() throws IOException {
        breakTheQuiz();
        assertThat(check(folder.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(out.toString())
                .startsWith(QUIZ + ":16:1: C29 error: ")
                .contains(QUIZ + ":16:1: C35 error: A blank line or text splits");
    }

    @Test
    void a_file_in_the_folder_shows_its_own_findings_only() throws IOException {
        breakTheQuiz();
        assertThat(check(folder.resolve("modules/sample/vi/01-first.md").toString()))
                .isZero();
        assertThat(out.toString().strip()).isEqualTo("1 tệp, 0 lỗi, 0 cảnh báo");
    }

    @Test
    void tools_read_the_findings_as_json() throws IOException {
        breakTheQuiz();
        assertThat(check(folder.toString(), "--json", "--lang", "cs")).isEqualTo(1);
        JsonNode result = JsonMapper.builder().build().readTree(out.toString());
        assertThat(result.get("errors").asInt()).isEqualTo(2);
        assertThat(result.get("findings").get(1).get("id").asString()).isEqualTo("C35");
        assertThat(result.get("findings").get(1).get("line").asInt()).isEqualTo(16);
    }

    @Test
    void a_path_that_is_not_there_is_refused_in_one_sentence() {
        assertThat(check(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("Không có “").hasLineCount(1);
    }

    @Test
    void a_folder_without_a_catalogue_is_no_content(@TempDir Path other) {
        assertThat(check(other.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(err.toString()).contains("does not lie in a content folder");
    }

    @Test
    void an_unknown_language_is_refused() {
        assertThat(check(folder.toString(), "--lang", "fr")).isEqualTo(2);
    }
}
