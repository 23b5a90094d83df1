package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {
    private static final String LESSON = "modules/sample/vi/01-first.md";
    private static final String QUIZ = "modules/sample/vi/quiz.md";

    @TempDir
    Path folder;

    private long clock = 1_800_000_000_000L;

    @BeforeEach
    void write_the_small_folder() throws IOException {
        for (Map.Entry<String, byte[]> file : Samples.base().entrySet()) {
            write(file.getKey(), file.getValue());
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        clock += 1000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
    }

    private void change(String path, String old, String text) throws IOException {
        String before = Files.readString(folder.resolve(path));
        assertThat(before).contains(old);
        write(path, before.replace(old, text).getBytes(StandardCharsets.UTF_8));
    }

    private static TrainingModule.Edition edition(Catalogue catalogue) {
        return catalogue.current().module("sample").orElseThrow().edition(Language.VI);
    }

    @Test
    void a_changed_lesson_is_offered_after_the_next_look_and_all_else_stays_the_same_object() throws IOException {
        Catalogue catalogue = Catalogue.ofFolder(folder);
        Quiz quiz = edition(catalogue).quiz();
        String revision = catalogue.current().revision();
        change(LESSON, "title: Giữ giờ", "title: Giữ đúng giờ");
        catalogue.refresh();
        assertThat(edition(catalogue).lessons().getFirst().title()).isEqualTo("Giữ đúng giờ");
        assertThat(edition(catalogue).quiz()).isSameAs(quiz);
        assertThat(catalogue.current().revision()).isNotEqualTo(revision);
    }

    @Test
    void an_unchanged_folder_keeps_the_same_curriculum() {
        Catalogue catalogue = Catalogue.ofFolder(folder);
        Curriculum before = catalogue.current();
        catalogue.refresh();
        assertThat(catalogue.current()).isSameAs(before);
    }

    @Test
    void a_lesson_with_an_error_leaves_the_good_edition_in_place() throws IOException {
        Catalogue catalogue = Catalogue.ofFolder(folder);
        TrainingModule.Edition good = edition(catalogue);
        change(QUIZ, "[(X)]", "[( )]");
        catalogue.refresh();
        assertThat(edition(catalogue)).isEqualTo(good);
    }

    @Test
    void a_module_that_never_was_good_is_left_out_and_the_rest_is_offered() throws IOException {
        change(QUIZ, "[(X)]", "[( )]");
        Catalogue catalogue = Catalogue.ofFolder(folder);
        assertThat(catalogue.current().modules()).isEmpty();
        assertThat(catalogue.current().templates()).hasSize(1);
    }

    @Test
    void a_draft_with_an_error_harms_nobody() throws IOException {
        String draft = Files.readString(folder.resolve(LESSON))
                .replace("22222222-2", "2a222222-2")
                .replace("status: published", "status: draft")
                .replace("## Ở kỳ họp tới", "#### ?");
        write("modules/sample/vi/02-draft.md", draft.getBytes(StandardCharsets.UTF_8));
        assertThat(edition(Catalogue.ofFolder(folder)).lessons()).hasSize(1);
    }

    @Test
    void an_unreadable_catalogue_keeps_the_earlier_one() throws IOException {
        Catalogue catalogue = Catalogue.ofFolder(folder);
        change("catalogue.yaml", "modules:", "modules: [");
        catalogue.refresh();
        assertThat(catalogue.current().modules()).hasSize(1);
    }

    @Test
    void a_retired_module_stays_without_being_offered() throws IOException {
        change("catalogue.yaml", "status: active", "status: retired");
        Curriculum curriculum = Catalogue.ofFolder(folder).current();
        assertThat(curriculum.modules()).hasSize(1);
        assertThat(curriculum.activeModules()).isEmpty();
        assertThat(curriculum.paths().get("SECRETARY")).isEmpty();
    }

    @Test
    void a_missing_folder_is_an_empty_curriculum() {
        assertThat(Catalogue.ofFolder(folder.resolve("nowhere")).current().modules())
                .isEmpty();
    }

    @Test
    void media_is_found_by_its_exact_name_only() throws IOException {
        write("modules/sample/media/room.png", new byte[] {1});
        Catalogue catalogue = Catalogue.ofFolder(folder);
        assertThat(catalogue.media("sample", "room.png")).isPresent();
        assertThat(catalogue.media("sample", "../module.yaml")).isEmpty();
        assertThat(catalogue.media("..", "catalogue.yaml")).isEmpty();
        assertThat(catalogue.media("sample", "Room.png")).isEmpty();
    }

    @Test
    void a_link_that_leads_out_of_the_folder_is_not_followed(@TempDir Path outside) throws IOException {
        Path secret = Files.writeString(outside.resolve("secret.md"), "x");
        Files.createSymbolicLink(folder.resolve("modules/sample/vi/02-secret.md"), secret);
        Files.createSymbolicLink(folder.resolve("modules/elsewhere"), outside);
        assertThat(ContentFiles.folder(folder).paths()).noneMatch(path -> path.contains("secret"));
    }

    @Test
    void a_file_over_ten_megabytes_is_a_finding() throws IOException {
        write("modules/sample/media/film.mp4", new byte[(int) ContentFiles.MAX_BYTES + 1]);
        assertThat(new ContentChecker().check(ContentFiles.folder(folder)))
                .anyMatch(finding -> finding.id().equals("C01"));
    }

    @Test
    void what_is_built_in_can_be_read() {
        assertThat(ContentFiles.packaged().paths()).contains("catalogue.yaml", "rules.yaml");
    }
}
