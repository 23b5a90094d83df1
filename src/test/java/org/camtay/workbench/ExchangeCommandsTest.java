package org.camtay.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.camtay.content.ContentChecker;
import org.camtay.content.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExchangeCommandsTest {
    private static final Path FILES = Path.of("src/test/resources/exchange");
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

    private int run(Callable<Integer> command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private int course(String... more) {
        return run(
                new ImportLiaScriptCommand(new ContentChecker()),
                Stream.concat(
                                Stream.of(FILES.resolve("course.md").toString(), "--into", module().toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path module() {
        return folder.resolve("modules/new-course");
    }

    private int questions(Path file, String... more) {
        return run(
                new ImportQuestionsCommand(new ContentChecker()),
                Stream.concat(
                                Stream.of(file.toString(), "--module", "sample", "--content", folder.toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Path gift(String text) throws IOException {
        return Files.writeString(folder.resolve("a.gift"), text);
    }

    @Test
    void a_course_becomes_a_module_and_the_list_of_losses_is_printed() throws IOException {
        assertThat(course()).isZero();
        assertThat(module().resolve("vi/quiz.md")).content().contains("Ai ghi biên bản?");
        assertThat(out.toString()).contains("course.md:13: ", "modules/new-course/", "catalogue.yaml");
        try (Stream<Path> left = Files.list(folder.resolve("modules"))) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("sample", "new-course");
        }
    }

    @Test
    void a_dry_run_writes_nothing() {
        assertThat(course("--dry-run", "--lang", "en")).isZero();
        assertThat(out.toString()).contains("nothing was written");
        assertThat(module()).doesNotExist();
    }

    @Test
    void a_module_that_is_there_is_never_touched() throws IOException {
        Files.createDirectories(module());
        assertThat(course()).isEqualTo(2);
        assertThat(err.toString()).contains("đã có");
        assertThat(module()).isEmptyDirectory();
    }

    @Test
    void a_place_that_is_no_module_is_refused() {
        assertThat(run(
                        new ImportLiaScriptCommand(new ContentChecker()),
                        FILES.resolve("course.md").toString(),
                        "--into",
                        folder.resolve("templates/x").toString()))
                .isEqualTo(2);
        assertThat(run(
                        new ImportLiaScriptCommand(new ContentChecker()),
                        FILES.resolve("nowhere.md").toString()))
                .isEqualTo(2);
    }

    @Test
    void what_the_checks_still_find_is_said_before_anything_is_published() {
        assertThat(course("--dry-run")).isZero();
        assertThat(out.toString()).contains("Lệnh check sẽ còn báo", "modules/new-course/module.yaml:", " C05 ");
        assertThat(out.toString()).doesNotContain(" C45 ", " C27 ", " C33 ", " C15 ");
    }

    @Test
    void questions_without_losses_go_to_the_end_of_the_quiz() throws IOException {
        String before = Files.readString(folder.resolve(QUIZ));
        assertThat(questions(gift("Ai ghi?{=Thư ký ~Khách}"))).isZero();
        assertThat(Files.readString(folder.resolve(QUIZ)))
                .startsWith(before)
                .contains("- [(X)] Thư ký <!-- id=\"a\" -->");
    }

    @Test
    void losses_are_shown_first_and_accepted_by_a_second_run() throws IOException {
        String before = Files.readString(folder.resolve(QUIZ));
        Path file = gift("Ai ghi?{=Thư ký ~Khách}\n\nKể đi.{}");
        assertThat(questions(file)).isEqualTo(1);
        assertThat(out.toString()).contains("a.gift:3: ", "--accept-losses");
        assertThat(Files.readString(folder.resolve(QUIZ))).isEqualTo(before);
        assertThat(questions(file, "--accept-losses")).isZero();
        assertThat(Files.readString(folder.resolve(QUIZ))).contains("Thư ký");
    }

    @Test
    void a_quiz_that_does_not_exist_yet_is_made() throws IOException {
        assertThat(questions(gift("Who?{=Secretary ~Guest}"), "--edition", "en"))
                .isZero();
        assertThat(folder.resolve("modules/sample/en/quiz.md"))
                .content()
                .startsWith("---\nid: ")
                .contains("status: draft");
    }

    @Test
    void what_cannot_be_read_changes_nothing() throws IOException {
        String before = Files.readString(folder.resolve(QUIZ));
        Path xml = Files.writeString(folder.resolve("a.xml"), "<!DOCTYPE quiz [<!ENTITY a \"b\">]><quiz>&a;</quiz>");
        assertThat(questions(xml)).isEqualTo(2);
        assertThat(err.toString()).contains("DOCTYPE");
        assertThat(questions(gift("Ai ghi?{=a ~b}"), "--module", "none")).isEqualTo(2);
        assertThat(Files.readString(folder.resolve(QUIZ))).isEqualTo(before);
    }

    @Test
    void the_questions_of_a_module_are_written_for_other_systems() throws IOException {
        for (String format : new String[] {"gift", "moodle-xml"}) {
            Path file = folder.resolve("out." + format);
            assertThat(run(
                            new ExportQuestionsCommand(),
                            "sample",
                            "--format",
                            format,
                            "--content",
                            folder.toString(),
                            "--out",
                            file.toString()))
                    .isZero();
            assertThat(file).isNotEmptyFile();
            assertThat(run(
                            new ExportQuestionsCommand(),
                            "sample",
                            "--format",
                            format,
                            "--content",
                            folder.toString(),
                            "--out",
                            file.toString()))
                    .isEqualTo(2);
        }
        assertThat(run(new ExportQuestionsCommand(), "sample", "--format", "qti", "--content", folder.toString()))
                .isEqualTo(2);
    }
}
