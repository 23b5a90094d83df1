package org.camtay.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.camtay.Screen;
import org.camtay.content.Catalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** A module is taken back while somebody is in the middle of it. */
class RetiredModuleViewTest extends Screen {

    @TempDir
    private static Path folder;

    private static Instant written = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    private Catalogue catalogue;

    @DynamicPropertySource
    static void readCopyOfContent(DynamicPropertyRegistry properties) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("content"), folder);
        properties.add("camtay.content", folder::toString);
    }

    @BeforeEach
    void a_secretary_is_signed_in() {
        signIn(people.aSecretary().of(people.aVillageCell()));
    }

    @AfterEach
    void the_module_is_offered_again() throws IOException {
        status("retired", "active");
    }

    @Test
    void an_open_question_ends_with_one_sentence_and_the_answers_are_kept() throws IOException {
        open("modules/chairing/quiz");
        answerRight();
        click("Câu tiếp theo");
        status("active", "retired");
        answerRight();
        assertThat(page())
                .isEqualTo("Học phần này vừa ngừng sử dụng. Những câu đồng chí đã trả lời vẫn được giữ. Về trang đầu");
        status("retired", "active");
        open("modules/chairing/quiz");
        assertThat(page()).contains("Câu 2 trên 12");
    }

    @Test
    void a_hint_and_the_next_question_end_in_the_same_way() throws IOException {
        open("modules/chairing/quiz");
        status("active", "retired");
        click("Gợi ý");
        assertThat(page()).contains("Học phần này vừa ngừng sử dụng.");
        status("retired", "active");
        open("modules/chairing/quiz");
        answerRight();
        status("active", "retired");
        click("Câu tiếp theo");
        assertThat(page()).contains("Học phần này vừa ngừng sử dụng.");
    }

    @Test
    void an_open_lesson_can_be_read_to_its_end() throws IOException {
        open("modules/chairing/01-opening");
        status("active", "retired");
        click("Tiếp tục");
        assertThat(page()).contains("Bốn việc, mỗi việc một câu nói");
    }

    @Test
    void the_lists_say_that_nothing_is_assigned_and_the_pages_that_it_was_retired() throws IOException {
        status("active", "retired");
        open("modules");
        assertThat(page()).contains("Chưa có học phần nào được giao cho đồng chí.");
        open("modules/chairing");
        assertThat(page()).contains("Học phần này đã ngừng sử dụng.");
        open("modules/chairing/quiz");
        assertThat(page()).contains("Học phần này đã ngừng sử dụng.");
        open("modules/chairing/01-opening");
        assertThat(page()).contains("Học phần này đã ngừng sử dụng.");
    }

    private void status(String before, String after) throws IOException {
        Path file = folder.resolve("catalogue.yaml");
        Files.writeString(file, Files.readString(file).replace("status: " + before, "status: " + after));
        written = written.plusSeconds(1);
        Files.setLastModifiedTime(file, FileTime.from(written));
        catalogue.refresh();
    }
}
