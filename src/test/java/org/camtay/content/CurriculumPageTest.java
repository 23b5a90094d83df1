package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CurriculumPageTest {
    private static final Path PAGE = Path.of("docs/curriculum.md");
    /** The sample of a province, which is no module of the curriculum. */
    private static final Set<String> SAMPLES = Set.of("local-rules");

    private static CurriculumPage page;

    @BeforeAll
    static void read() throws IOException {
        page = CurriculumPage.read();
    }

    /** With {@code -Dcamtay.write} the page is written instead of compared. */
    @Test
    void the_page_is_generated_from_the_texts() throws IOException {
        if (Boolean.getBoolean("camtay.write")) {
            Files.writeString(PAGE, page.markdown());
        }
        assertThat(Samples.read(PAGE, "")).isEqualTo(page.markdown());
    }

    @Test
    void the_article_has_fifty_two_points() {
        assertThat(page.points()).hasSize(52);
        assertThat(page.unknownPoints()).isEmpty();
    }

    @Test
    void every_point_of_the_article_is_covered() {
        assertThat(page.points()).allMatch(page::isCovered);
    }

    @Test
    void every_module_reaches_the_measure() {
        assertThat(page.banks())
                .filteredOn(bank -> !SAMPLES.contains(bank.module()))
                .allSatisfy(bank -> {
                    assertThat(bank.lessons()).as(bank.module()).isBetween(3, 6);
                    assertThat(bank.questions()).as(bank.module()).hasSizeGreaterThanOrEqualTo(25);
                    assertThat(bank.kinds()).as(bank.module()).isGreaterThanOrEqualTo(4);
                    assertThat(bank.situations()).as(bank.module()).isGreaterThanOrEqualTo(8);
                    assertThat(bank.viewpoints()).as(bank.module()).isGreaterThanOrEqualTo(4);
                });
    }

    @Test
    void every_wrong_option_says_why() {
        assertThat(page.banks())
                .allSatisfy(bank -> assertThat(bank.silent()).as(bank.module()).isEmpty());
    }
}
