package org.camtay.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.meeting.Meetings.NORMS;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.camtay.content.Catalogue;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.content.Samples;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillRuleTest {

    private static final Figures HALF = new Figures(Map.of(Indicator.DELEGATION, new Figure(3, 6)));

    private static boolean holds(String rule, Figures figures) {
        return SkillRule.of(rule).holds(figures, 2, NORMS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delegation >= 0.5 | true",
                "delegation > 0.5 | false",
                "delegation_of >= 6 | true",
                "delegation_of >= 7 | false",
                "delegation_reached | true",
                "meetings >= 2 && delegation_reached | true",
                "meetings >= 3 && delegation_reached | false",
            })
    void a_rule_reads_shares_denominators_aims_and_the_number_of_meetings(String rule, boolean holds) {
        assertThat(holds(rule, HALF)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "speakers >= 0.0 ; false",
                "!speakers_reached ; false",
                "speakers_of == 0 ; true",
                "speakers_of == 0 || speakers_reached ; true",
                "speakers_reached || delegation_reached ; true",
                "speakers_reached && delegation_reached ; false",
            })
    void what_did_not_apply_never_counts_as_nought_nor_as_no(String rule, boolean holds) {
        assertThat(holds(rule, HALF)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"9, 10, 0.9", "2, 3, 0.6666666666666666", "7, 10, 0.7", "3, 4, 0.75", "4, 5, 0.8"})
    void a_share_that_is_the_written_number_reaches_it(long numerator, long denominator, String written) {
        Figures figures = new Figures(Map.of(Indicator.SPEAKERS, new Figure(numerator, denominator)));
        assertThat(holds("speakers >= " + written, figures)).isTrue();
    }

    @Test
    void a_rule_says_which_indicators_it_reads() {
        assertThat(SkillRule.of("delegation_of >= 4 && (speakers > 0.2 || duration_reached)")
                        .indicators())
                .containsExactly(Indicator.DURATION, Indicator.SPEAKERS, Indicator.DELEGATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "    applied: delegaton_of >= 4 | 3 | 14 | delegaton_of",
                "    applied: meetings >= 2 && delegaton >= 0.5 | 3 | 31 | delegaton",
                "    applied: 'meetings >= 2 && delegaton >= 0.5' | 3 | 32 | delegaton",
                "    applied: delegation >= true | 3 | 25 | no matching overload",
                "    applied: delegation | 3 | 14 | expected type 'bool'",
                "    applied: meetings >= | 3 | 25 | ",
                "    meetings: 13 | 3 | 15 | 13",
            })
    void a_slip_in_a_rule_is_found_at_its_line_and_column(String line, int row, int column, String word) {
        Finding finding = only("    " + line.strip());
        assertThat(List.of(finding.line(), finding.column()))
                .as(finding.toString())
                .containsExactly(row, column);
        assertThat(finding.message(Language.EN)).contains(word == null ? "cannot be read" : word);
        assertThat(finding.message(Language.VI)).isNotEqualTo(finding.message(Language.CS));
    }

    @Test
    void a_right_rule_is_no_finding() {
        assertThat(findings("    applied: delegation_of >= 4 && delegation >= 0.5"))
                .isEmpty();
    }

    @Test
    void every_rule_that_ships_can_be_read_and_every_skill_says_when_it_is_applied() {
        var shipped = Catalogue.of(ContentFiles.packaged()).current();
        SkillRules rules = SkillRules.of(shipped);
        assertThat(shipped.skills().keySet())
                .hasSize(9)
                .allSatisfy(skill -> assertThat(rules.applied(skill)).as(skill).isPresent());
        assertThat(SkillRule.names()).hasSize(1 + 3 * Indicator.values().length);
    }

    private static Finding only(String line) {
        List<Finding> findings = findings(line);
        assertThat(findings).hasSize(1);
        return findings.getFirst();
    }

    private static List<Finding> findings(String line) {
        Map<String, byte[]> files = Samples.base();
        files.put(
                "skills.yaml",
                ("skills:\n  - id: chair\n" + line + "\n    name: x\n").getBytes(StandardCharsets.UTF_8));
        return new ContentChecker(List.of(), List.of(new UnreadableSkillRule()))
                .check(ContentFiles.of(files)).stream()
                        .filter(finding -> finding.id().equals("K01"))
                        .toList();
    }
}
