package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.checks.Checks;
import org.camtay.simulation.ScenarioFormat;
import org.camtay.skills.UnreadableSkillRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentChecksTest {
    private static final String LIST_HEAD = """
            # Content rules

            Each finding names its rule: `path:line:column: ID severity: text`. An error keeps a text from being published, a warning does not.

            | id | severity | finds |
            |---|---|---|
            """;

    private final ContentChecker checker = new ContentChecker();

    static Stream<String> ids() {
        return Checks.all().stream().map(ContentCheck::id);
    }

    /** Those of this module, then those of the formats that others contribute. */
    private static List<ContentCheck> documented() {
        return Stream.of(Checks.all(), new ScenarioFormat().checks(), List.<ContentCheck>of(new UnreadableSkillRule()))
                .flatMap(List::stream)
                .toList();
    }

    static Stream<String> documentedIds() {
        return documented().stream().map(ContentCheck::id);
    }

    @Test
    void the_small_folder_has_no_slip() {
        assertThat(checker.check(ContentFiles.of(Samples.base()))).isEmpty();
    }

    @Test
    void no_two_checks_share_an_id() {
        Set<String> seen = new HashSet<>();
        assertThat(documentedIds()).allMatch(seen::add);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_right_sample_has_no_finding(String id) {
        assertThat(checker.check(Samples.sample(id, "right"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void the_wrong_sample_has_exactly_this_finding_at_its_place(String id) {
        List<Finding> findings = checker.check(Samples.sample(id, "wrong"));
        String expected = Samples.read(Samples.FOLDER.resolve(id).resolve("expected.txt"), "")
                        .strip() + " " + id;
        assertThat(findings.stream().map(ContentChecksTest::placed).distinct()).containsExactly(expected);
    }

    private static String placed(Finding finding) {
        return "%s:%d:%d %s".formatted(finding.path(), finding.line(), finding.column(), finding.id());
    }

    @ParameterizedTest
    @MethodSource("documentedIds")
    void every_check_has_a_page_with_a_wrong_and_a_right_example(String id) {
        String page = Samples.read(Path.of("docs/content-rules", id + ".md"), "");
        assertThat(page).startsWith("# " + id).contains("## What it finds", "## Why", "## Wrong", "## Right");
    }

    /** With {@code -Dcamtay.write} the list is written instead of compared. */
    @Test
    void the_list_of_pages_is_generated_from_the_checks() throws IOException {
        Path list = Path.of("docs/content-rules/README.md");
        StringBuilder generated = new StringBuilder(LIST_HEAD);
        documented()
                .forEach(check -> generated.append("| [%1$s](%1$s.md) | %2$s | %3$s |\n"
                        .formatted(check.id(), check.severity().name().toLowerCase(Locale.ROOT), check.summary())));
        if (Boolean.getBoolean("camtay.write")) {
            Files.writeString(list, generated);
        }
        assertThat(Samples.read(list, "")).isEqualTo(generated.toString());
    }

    @Test
    void no_page_is_left_over() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("docs/content-rules"))) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                            .filter(name -> !name.equals("README")))
                    .containsExactlyInAnyOrderElementsOf(documentedIds().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_finding_speaks_three_languages(String id) {
        Finding finding = checker.check(Samples.sample(id, "wrong")).getFirst();
        Set<String> texts = new HashSet<>();
        for (Language language : Language.values()) {
            String message = finding.message(language);
            assertThat(message).doesNotContain("{", "@").isNotEqualTo(id);
            assertThat(texts.add(message)).isTrue();
        }
    }

    @Test
    void a_summary_is_one_sentence() {
        assertThat(documented())
                .allSatisfy(check -> assertThat(check.summary()).endsWith(".").doesNotContain("\n"));
    }
}
