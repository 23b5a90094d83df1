package org.camtay.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.camtay.DoorTest;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.PersonId;
import org.camtay.content.Archive;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Question;
import org.camtay.content.QuestionKey;
import org.camtay.content.Quiz;
import org.camtay.content.Samples;
import org.camtay.content.TrainingModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What was published once is offered again after a restart, and never gives way to a broken file. */
@DoorTest
class PublicationsTest {
    @TempDir
    Path folder;

    @Autowired
    Archive archive;

    private String slug = "";
    private long clock = 1_800_000_000_000L;

    @BeforeEach
    void write_a_small_folder_that_no_other_test_has() throws IOException {
        slug = "sample-" + UUID.randomUUID().toString().substring(0, 8);
        for (Map.Entry<String, byte[]> file : Samples.base().entrySet()) {
            String text = new String(file.getValue(), StandardCharsets.UTF_8).replace("sample", slug);
            write(file.getKey().replace("sample", slug), text);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        clock += 1000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(clock));
    }

    private String lesson() {
        return "modules/" + slug + "/vi/01-first.md";
    }

    private String quiz() {
        return "modules/" + slug + "/vi/quiz.md";
    }

    private void change(String path, String old, String text) throws IOException {
        String before = Files.readString(folder.resolve(path));
        assertThat(before).contains(old);
        write(path, before.replace(old, text));
    }

    private Catalogue start() {
        return Catalogue.ofFolder(folder, archive);
    }

    private TrainingModule module(Catalogue catalogue) {
        return catalogue.current().module(slug).orElseThrow();
    }

    @Test
    void a_restart_with_a_broken_lesson_offers_the_revision_of_before() throws IOException {
        String revision =
                module(start()).edition(Language.VI).lessons().getFirst().revision();
        change(lesson(), "## Ở kỳ họp tới", "#### ?");

        Catalogue again = start();

        assertThat(module(again).edition(Language.VI).lessons().getFirst().revision())
                .isEqualTo(revision);
        assertThat(again.state().kept()).containsOnlyKeys(lesson());
        assertThat(again.state().errors())
                .isNotEmpty()
                .allMatch(finding -> finding.path().equals(lesson()));
    }

    @Test
    void a_restart_with_an_unreadable_catalogue_offers_what_was_offered_before() throws IOException {
        start();
        change("catalogue.yaml", "modules:", "modules: [");
        assertThat(start().current().modules()).hasSize(1);
    }

    @Test
    void what_never_was_good_is_left_out_until_it_is_mended() throws IOException {
        change(quiz(), "[(X)] Ít nhất chín", "[( )] Ít nhất chín");
        assertThat(start().state().leftOut()).containsExactly("modules/" + slug);
        change(quiz(), "[( )] Ít nhất chín", "[(X)] Ít nhất chín");
        assertThat(start().state().leftOut()).isEmpty();
    }

    @Test
    void a_mended_file_is_offered_at_once_and_its_earlier_revision_is_kept() throws IOException {
        Catalogue catalogue = start();
        Quiz before = module(catalogue).edition(Language.VI).quiz();
        String title = before.questions().getFirst().head().title();
        change(quiz(), "## " + title, "## " + title + " hôm nay");

        catalogue.refresh();

        Quiz now = module(catalogue).edition(Language.VI).quiz();
        assertThat(now.questions().getFirst().head().title()).isEqualTo(title + " hôm nay");
        assertThat(catalogue.quiz(module(catalogue).key(), Language.VI, before.revision()))
                .contains(before);
        assertThat(catalogue.quiz(module(catalogue).key(), Language.VI, "0".repeat(16)))
                .isEmpty();
    }

    @Test
    void a_text_that_comes_back_is_offered_again_under_its_old_hash() throws IOException {
        String first = module(start()).edition(Language.VI).lessons().getFirst().revision();
        change(lesson(), "title: Giữ giờ", "title: Giữ đúng giờ");
        assertThat(module(start()).edition(Language.VI).lessons().getFirst().revision())
                .isNotEqualTo(first);
        change(lesson(), "title: Giữ đúng giờ", "title: Giữ giờ");
        assertThat(module(start()).edition(Language.VI).lessons().getFirst().revision())
                .isEqualTo(first);
        assertThat(archive.offered().get(lesson()).revision()).isEqualTo(first);
    }

    @Test
    void a_draft_is_not_published() throws IOException {
        change(lesson(), "status: published", "status: draft");
        start();
        assertThat(archive.offered()).doesNotContainKey(lesson());
    }

    @Test
    void a_retired_question_is_not_asked_and_can_still_be_shown() throws IOException {
        change(quiz(), "id=\"time-2\"", "id=\"time-2\" status=\"retired\"");
        Quiz quiz = module(start()).edition(Language.VI).quiz();
        QuestionKey retired = new QuestionKey(module(start()).key(), "time-2");
        assertThat(quiz.finals()).extracting(question -> question.head().key()).doesNotContain(retired);
        assertThat(quiz.question(retired)).map(Question::head).isPresent();
    }

    @Test
    void an_administrator_sees_the_state_and_others_see_nothing(
            @Autowired Publications publications,
            @Autowired Accounts accounts,
            @Autowired People people,
            @Autowired MovableClock time) {
        time.moveBy(Duration.ofDays(1));
        start();
        PersonId administrator =
                accounts.openAdministrator(new Credentials(People.newLogin(), "Quản trị", People.PASSWORD));
        people.as(administrator, () -> {
            assertThat(publications.state()).isPresent();
            assertThat(publications.newest()).extracting(OfferedText::path).contains(lesson());
        });
        people.as(people.somebody(), () -> {
            assertThat(publications.state()).isEmpty();
            assertThat(publications.newest()).isEmpty();
        });
    }
}
