package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.camtay.content.ScoreSheet.Comparison;
import org.camtay.content.ScoreSheet.Condition;
import org.camtay.content.ScoreSheet.Total;
import org.camtay.grammar.SourceFile;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

    private static final Catalogue CATALOGUE = Catalogue.of(ContentFiles.folder(Path.of("content")));

    private static ScoreSheet sheet(String slug) {
        return CATALOGUE.scoreSheets().stream()
                .filter(sheet -> sheet.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal sum(ScoreSheet sheet) {
        return sheet.rows().stream().map(ScoreSheet.Row::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void both_sheets_that_are_supplied_add_up_to_a_hundred() {
        assertThat(sum(sheet("score-sheet-hd42-7"))).isEqualByComparingTo("100");
        assertThat(sum(sheet("score-sheet-an-phu"))).isEqualByComparingTo("100");
        assertThat(sheet("score-sheet-an-phu").total()).isEqualTo(new Total.Scale());
        assertThat(sheet("score-sheet-hd42-7").total()).isEqualTo(new Total.Fixed());
    }

    @Test
    void a_sheet_that_is_known_by_name_has_no_rows() {
        assertThat(sheet("score-sheet-lao-cai").supplied()).isFalse();
        assertThat(sheet("score-sheet-lao-cai").rows()).isEmpty();
    }

    @Test
    void a_band_says_which_figures_it_asks_for() {
        ScoreSheet.Row attendance =
                sheet("score-sheet-an-phu").row("attendance-rate").orElseThrow();
        assertThat(attendance.isComputed()).isTrue();
        assertThat(attendance.indicators()).containsExactly("attendance", "unexcused-absences");
        assertThat(attendance.bands().getFirst().when())
                .containsExactly(
                        new Condition("attendance", Comparison.AT_LEAST, new BigDecimal("0.90")),
                        new Condition("unexcused-absences", Comparison.EQUAL, new BigDecimal("0")));
        assertThat(attendance.bands().getLast().when()).isEmpty();
    }

    @Test
    void a_condition_is_an_indicator_a_sign_and_a_number_or_that_it_does_not_apply() {
        assertThat(Condition.of("speakers > 50%"))
                .contains(new Condition("speakers", Comparison.ABOVE, new BigDecimal("0.50")));
        assertThat(Condition.of("committee-meeting not-applicable"))
                .map(Condition::comparison)
                .contains(Comparison.NOT_APPLICABLE);
        assertThat(Condition.of("speakers about 50%")).isEqualTo(Optional.empty());
        assertThat(Condition.of("speakers >= 99999999999")).isEmpty();
    }

    @Test
    void what_is_for_learning_only_never_gives_points() {
        assertThat(ScoreSheet.INDICATORS).doesNotContain("delegation", "chair-talk");
    }

    @Test
    void the_points_of_a_row_can_move_to_another() {
        ScoreSheet moved = ScoreSheet.of(SourceFile.read(
                "templates/x/sheet.yaml", "code: X\ntotal: move-to regular\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(moved.total()).isEqualTo(new Total.MoveTo("regular"));
    }

    @Test
    void any_text_can_be_read() {
        for (String text :
                new String[] {"", "rows: 5", "rows: [a, {code: []}]", "grades: {a: b}", "total: []", ": :"}) {
            SourceFile file = SourceFile.read("templates/x/sheet.yaml", text.getBytes(StandardCharsets.UTF_8));
            assertThat(ScoreSheet.of(file).grades()).isEmpty();
            assertThat(new ContentChecker()
                            .check(ContentFiles.of(
                                    Map.of("templates/x/sheet.yaml", text.getBytes(StandardCharsets.UTF_8)))))
                    .isNotEmpty();
        }
    }
}
