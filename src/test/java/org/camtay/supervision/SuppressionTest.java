package org.camtay.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitKind;
import org.camtay.organisation.UnitSummary;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final List<UnitSummary> UNITS = IntStream.range(0, 12)
            .mapToObj(number ->
                    new UnitSummary(UnitId.next(), UnitKind.COMMUNE, Optional.empty(), "Xã " + number, number + "."))
            .toList();

    /** What a viewer without a right to names reads of groups of these sizes; -1 stands for what is held back. */
    private static List<Integer> shown(List<Integer> sizes) {
        return Suppression.apply(rows(sizes)).stream()
                .map(row -> row.figures().map(Figures::learners).orElse(-1))
                .toList();
    }

    private static List<Integer> shown(Integer... sizes) {
        return shown(List.of(sizes));
    }

    private static Optional<Integer> total(List<Integer> sizes) {
        return Suppression.total(Suppression.apply(rows(sizes)), sum(sizes)).map(Figures::learners);
    }

    private static Figures sum(List<Integer> sizes) {
        return figures(sizes.stream().mapToInt(Integer::intValue).sum());
    }

    private static List<UnitRow> rows(List<Integer> sizes) {
        return IntStream.range(0, sizes.size())
                .mapToObj(place -> new UnitRow(UNITS.get(place), Optional.of(figures(sizes.get(place))), true))
                .toList();
    }

    private static Figures figures(int learners) {
        return new Figures(learners, learners / 2, learners / 3, learners / 2);
    }

    @Test
    void groups_of_five_and_more_are_shown() {
        assertThat(shown(5, 9, 120)).containsExactly(5, 9, 120);
        assertThat(total(List.of(5, 9, 120))).contains(134);
    }

    @Test
    void groups_under_five_are_held_back() {
        assertThat(shown(4, 9, 3)).containsExactly(-1, 9, -1);
    }

    @Test
    void a_unit_without_learners_tells_nothing_and_is_shown() {
        assertThat(shown(0, 6, 7)).containsExactly(0, 6, 7);
    }

    @Test
    void one_group_alone_is_not_found_by_subtraction() {
        assertThat(shown(4, 9, 30)).containsExactly(-1, -1, 30);
    }

    @Test
    void several_groups_that_are_too_few_people_together_hold_back_another() {
        assertThat(shown(1, 2, 8, 30)).containsExactly(-1, -1, -1, 30);
    }

    @Test
    void groups_of_one_that_can_be_counted_hold_back_another() {
        assertThat(shown(1, 1, 1, 1, 1, 9, 30)).containsExactly(-1, -1, -1, -1, -1, -1, 30);
    }

    @Test
    void groups_that_are_all_just_too_small_hold_back_another() {
        assertThat(shown(4, 4, 9, 30)).containsExactly(-1, -1, -1, 30);
    }

    @Test
    void groups_of_equal_size_are_held_back_together() {
        assertThat(shown(8, 8, 4, 9)).containsExactly(-1, -1, -1, 9);
    }

    @Test
    void where_all_groups_are_small_none_is_shown() {
        assertThat(shown(4, 3, 2, 1)).containsOnly(-1);
        assertThat(total(List.of(4, 3, 2, 1))).contains(10);
    }

    @Test
    void the_total_of_one_small_group_is_that_group_and_held_back_with_it() {
        assertThat(shown(3, 0, 0)).containsExactly(-1, 0, 0);
        assertThat(total(List.of(3, 0, 0))).isEmpty();
        assertThat(total(List.of(2, 2))).isEmpty();
        assertThat(total(List.of())).isPresent();
        assertThat(total(List.of(0, 0))).contains(0);
    }

    @Test
    void a_row_that_is_held_back_keeps_its_place_and_name() {
        assertThat(Suppression.apply(rows(List.of(4, 9, 30))))
                .extracting(row -> row.unit().name())
                .containsExactly("Xã 0", "Xã 1", "Xã 2");
    }

    /**
     * For every table of four rows with up to nine learners: whoever knows this rule and sees the table finds at least two
     * values for each group that is held back.
     */
    @Test
    void no_group_that_is_held_back_can_be_worked_out_by_whoever_knows_the_rule() {
        int most = 9;
        Map<List<Integer>, List<List<Integer>>> tablesBySight = new HashMap<>();
        for (int number = 0; number < Math.pow(most + 1, 4); number++) {
            List<Integer> sizes = List.of(number % 10, number / 10 % 10, number / 100 % 10, number / 1000);
            List<Integer> sight = new ArrayList<>(shown(sizes));
            sight.add(total(sizes).orElse(-1));
            tablesBySight.computeIfAbsent(sight, _ -> new ArrayList<>()).add(sizes);
        }
        tablesBySight.forEach((sight, tables) -> IntStream.range(0, 4)
                .filter(place -> sight.get(place) == -1)
                .forEach(place -> assertThat(
                                tables.stream().map(sizes -> sizes.get(place)).distinct())
                        .as("%s seen as %s", tables, sight)
                        .hasSizeGreaterThan(1)));
    }

    @Test
    void in_no_random_table_is_a_small_group_shown_or_the_only_one_held_back() {
        Random chance = new Random(2026);
        for (int table = 0; table < 2000; table++) {
            Integer[] sizes = new Integer[1 + chance.nextInt(12)];
            Arrays.setAll(sizes, _ -> chance.nextInt(chance.nextBoolean() ? 6 : 40));
            List<Integer> seen = shown(sizes);
            int hidden = 0;
            int people = 0;
            for (int place = 0; place < sizes.length; place++) {
                boolean small = sizes[place] > 0 && sizes[place] < Suppression.SMALLEST_GROUP;
                assertThat(small && seen.get(place) != -1).isFalse();
                hidden += seen.get(place) == -1 ? 1 : 0;
                people += seen.get(place) == -1 ? sizes[place] : 0;
            }
            boolean differenceTells = hidden == 1 || (hidden > 0 && people < Suppression.SMALLEST_GROUP);
            assertThat(differenceTells && total(List.of(sizes)).isPresent())
                    .as(Arrays.toString(sizes))
                    .isFalse();
        }
    }
}
