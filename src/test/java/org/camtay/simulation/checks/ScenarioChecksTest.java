package org.camtay.simulation.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.simulation.ScenarioFormat;
import org.camtay.simulation.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioChecksTest {
    private static final String EXAMPLE = Scenarios.example();
    private static final Pattern OFFSET = Pattern.compile("(.*?) ?@([+-]\\d+)");
    private static final String VIETNAMESE = "scenarios/xom-dong-monthly/vi.md";
    private static final String ENGLISH = "scenarios/xom-dong-monthly/en.md";

    private final ContentChecker checker = new ContentChecker(List.of(new ScenarioFormat()), List.of());

    /** One change to the example, and where its finding is. */
    private record Broken(String id, String text, int line) {
        static Broken of(String row) {
            String[] parts = row.split(" \\| ", -1);
            String before = parts[1].replace('¦', '|').strip();
            Matcher offset = OFFSET.matcher(parts[2]);
            String after = (offset.matches() ? offset.group(1) : parts[2])
                    .replace('¦', '|')
                    .replace('‖', '\n')
                    .strip();
            int place = EXAMPLE.indexOf(before);
            assertThat(place).as(before).isNotNegative();
            int line = (int) EXAMPLE.substring(0, place).lines().count() + (atLineStart(place) ? 1 : 0);
            return new Broken(
                    parts[0],
                    EXAMPLE.substring(0, place) + after + EXAMPLE.substring(place + before.length()),
                    line + (offset.matches() ? Integer.parseInt(offset.group(2)) : 0));
        }

        private static boolean atLineStart(int place) {
            return place == 0 || EXAMPLE.charAt(place - 1) == '\n';
        }

        @Override
        public String toString() {
            return id + " at line " + line;
        }
    }

    static Stream<Broken> broken() {
        return Scenarios.text(Scenarios.FOLDER.resolve("broken.txt"))
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank() && line.startsWith("M"))
                .map(Broken::of);
    }

    private List<Finding> check(ContentFiles files) {
        return checker.check(files).stream()
                .filter(finding -> finding.id().startsWith("M"))
                .toList();
    }

    @Test
    void the_printed_example_has_no_error() {
        assertThat(check(Scenarios.files(EXAMPLE))).noneMatch(Finding::isError);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_copy_is_reported_at_the_right_line(Broken copy) {
        assertThat(check(Scenarios.files(copy.text())))
                .extracting(finding -> finding.id() + " " + finding.line())
                .contains(copy.id() + " " + copy.line());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void every_finding_speaks_three_languages(Broken copy) {
        for (Finding finding : check(Scenarios.files(copy.text()))) {
            Set<String> texts = new HashSet<>();
            for (Language language : Language.values()) {
                String message = finding.message(language);
                assertThat(message).doesNotContain("{", "@").isNotEqualTo(finding.id());
                assertThat(texts.add(message)).isTrue();
            }
        }
    }

    @Test
    void there_are_at_least_thirty_broken_copies() {
        assertThat(broken()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void no_two_checks_share_an_id() {
        assertThat(ScenarioChecks.all()).extracting(ContentCheck::id).doesNotHaveDuplicates();
    }

    @Test
    void what_was_meant_is_found_whatever_the_accents() {
        String text = EXAMPLE.replace("- time 2, Ông Bảy hurt", "- time 2, Ong Bay hurt");
        assertThat(check(Scenarios.files(text)))
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.message(Language.EN))
                .containsExactly("The name “Ong Bay” is not known here. Did you mean “Ông Bảy”?");
    }

    @Test
    void what_an_effect_was_meant_to_be_is_said() {
        String text = EXAMPLE.replace("- time 6, energy -1", "- time 6, energi -1");
        assertThat(check(Scenarios.files(text)))
                .filteredOn(Finding::isError)
                .extracting(finding -> finding.message(Language.EN))
                .containsExactly("The effect “energi -1” is not known here. Did you mean “energy ±N”?");
    }

    @Test
    void a_translation_with_other_numbers_is_found_at_its_choice() {
        String changed = EXAMPLE.replace("time 10, energy -1, trust -1", "time 12, energy -1, trust -1");
        List<Finding> findings = check(Scenarios.files(Map.of(VIETNAMESE, EXAMPLE, ENGLISH, changed)));
        assertThat(findings)
                .filteredOn(finding -> finding.id().equals("M33"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo(ENGLISH);
                    assertThat(EXAMPLE.lines().toList().get(finding.line() - 1)).startsWith("- [0] Wait until");
                });
    }

    @Test
    void a_translation_that_plays_alike_is_no_finding() {
        String translated = EXAMPLE.replace("- When: start; chance 60%", "- Khi: mở đầu; khả năng 60%")
                .replace("  - time 6, energy -1\n", "  - thời gian 6, không khí -1\n");
        assertThat(check(Scenarios.files(Map.of(VIETNAMESE, EXAMPLE, ENGLISH, translated))))
                .noneMatch(finding -> finding.id().equals("M33"));
    }

    @Test
    void a_best_choice_that_is_always_the_longest_is_found() {
        String text = EXAMPLE.lines()
                .map(line -> line.startsWith("- [3] ") ? line + " And so it is done by all." : line)
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(check(Scenarios.files(text)))
                .filteredOn(finding -> finding.id().equals("M30"))
                .extracting(finding -> finding.arguments().getFirst())
                .contains("longest");
    }

    @Test
    void too_many_events_are_refused() {
        StringBuilder text = new StringBuilder(EXAMPLE.substring(0, EXAMPLE.indexOf("## Follow-up")));
        for (int i = 20; i < 30; i++) {
            text.append("### E%d. More\n- When: item 1\n- Look: who?\n- [3] A\n- [1] B\n- [0] C\n\n".formatted(i));
        }
        assertThat(check(Scenarios.files(text.toString())))
                .anyMatch(finding -> finding.id().equals("M13")
                        && finding.arguments().getFirst().equals("events"));
    }

    @Test
    void the_same_kind_of_quiet_person_everywhere_is_noticed() {
        String one = EXAMPLE.replace("Hoa", "Cô Hoa").replace("Mai", "Cô Mai");
        Map<String, String> two = Map.of("scenarios/a/en.md", one, "scenarios/b/en.md", one);
        assertThat(check(Scenarios.files(two))).anyMatch(finding -> finding.id().equals("M32"));
        assertThat(check(Scenarios.files(Map.of("scenarios/a/en.md", one, "scenarios/b/en.md", EXAMPLE))))
                .noneMatch(finding -> finding.id().equals("M32"));
    }
}
