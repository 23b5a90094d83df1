package org.camtay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camtay.content.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FmtCommandTest {
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

    private int fmt(String... arguments) {
        return new CommandLine(new FmtCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private String quiz() throws IOException {
        return Files.readString(folder.resolve(QUIZ));
    }

    private void untidy() throws IOException {
        Files.writeString(folder.resolve(QUIZ), quiz().replace("- [(X)] Ít nhất", "*  [(x)]  Ít nhất"));
    }

    @Test
    void a_tidy_folder_is_left_alone() {
        assertThat(fmt(folder.toString(), "--check")).isZero();
        assertThat(out.toString().strip()).isEqualTo("0 tệp khác dạng chuẩn");
    }

    @Test
    void a_check_names_what_would_change_and_changes_nothing() throws IOException {
        untidy();
        String before = quiz();
        assertThat(fmt(folder.toString(), "--check", "--lang", "en")).isEqualTo(1);
        assertThat(out.toString()).contains(QUIZ, "1 files differ from their normal form");
        assertThat(quiz()).isEqualTo(before);
    }

    @Test
    void what_is_untidy_is_written_in_its_normal_form() throws IOException {
        String tidy = quiz();
        untidy();
        assertThat(fmt(folder.toString())).isZero();
        assertThat(quiz()).isEqualTo(tidy);
    }

    @Test
    void only_the_part_that_was_asked_for_is_written() throws IOException {
        untidy();
        String before = quiz();
        assertThat(fmt(folder.resolve("templates").toString())).isZero();
        assertThat(quiz()).isEqualTo(before);
    }

    @Test
    void what_is_no_content_is_refused() {
        assertThat(fmt(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("nowhere");
    }
}
