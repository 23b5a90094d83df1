package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.quiz.Questions.chooseOne;
import static org.camtay.quiz.Questions.chooseSeveral;
import static org.camtay.quiz.Questions.decide;
import static org.camtay.quiz.Questions.fillTheGap;
import static org.camtay.quiz.Questions.one;
import static org.camtay.quiz.Questions.putInOrder;
import static org.camtay.quiz.Questions.several;
import static org.camtay.quiz.Questions.takeASide;
import static org.camtay.quiz.Questions.typeOneOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camtay.content.Question;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static int credit(Question question, String... chosen) {
        return Marking.credit(question, new Response.Chosen(List.of(chosen)));
    }

    @Test
    void the_right_option_earns_all_and_any_other_choice_nothing() {
        assertThat(credit(chooseOne("a", "b*", "c"), "b")).isEqualTo(100);
        assertThat(credit(chooseOne("a", "b*", "c"), "a")).isZero();
        assertThat(credit(chooseOne("a", "b*", "c"), "a", "b")).isZero();
        assertThat(credit(chooseOne("a", "b*", "c"))).isZero();
    }

    @Test
    void of_several_right_options_each_earns_its_share() {
        assertThat(credit(chooseSeveral("a*", "b*", "c*", "d"), "a", "b", "c")).isEqualTo(100);
        assertThat(credit(chooseSeveral("a*", "b*", "c*", "d"), "a", "c")).isEqualTo(66);
        assertThat(credit(chooseSeveral("a*", "b*", "c*", "d"), "c")).isEqualTo(33);
        assertThat(credit(chooseSeveral("a*", "b*", "c", "d"), "b")).isEqualTo(50);
    }

    @Test
    void a_wrong_choice_takes_away_what_a_right_one_gave() {
        assertThat(credit(chooseSeveral("a*", "b*", "c", "d"), "a", "b", "c")).isEqualTo(50);
        assertThat(credit(chooseSeveral("a*", "b*", "c", "d"), "a", "c")).isZero();
    }

    @Test
    void nobody_earns_by_choosing_everything_or_less_than_nothing() {
        assertThat(credit(chooseSeveral("a*", "b*", "c", "d"), "a", "b", "c", "d"))
                .isZero();
        assertThat(credit(chooseSeveral("a*", "b", "c", "d"), "b", "c", "d")).isZero();
    }

    @Test
    void an_option_that_does_not_exist_counts_as_wrong() {
        assertThat(credit(chooseSeveral("a*", "b*", "c"), "a", "b", "z")).isEqualTo(50);
    }

    @Test
    void the_same_option_twice_counts_once() {
        assertThat(credit(chooseSeveral("a*", "b*", "c"), "a", "a")).isEqualTo(50);
    }

    @Test
    void a_response_of_another_form_earns_nothing() {
        assertThat(Marking.credit(chooseOne("a*", "b"), new Response.Typed("a")))
                .isZero();
        assertThat(Marking.credit(chooseSeveral("a*", "b"), new Response.Typed("a")))
                .isZero();
        assertThat(credit(typeOneOf("a"), "a")).isZero();
    }

    @Test
    void any_accepted_text_earns_all() {
        assertThat(Marking.credit(typeOneOf("biên bản", "biên bản họp"), new Response.Typed("biên bản họp")))
                .isEqualTo(100);
        assertThat(Marking.credit(typeOneOf("biên bản", "biên bản họp"), new Response.Typed("nghị quyết")))
                .isZero();
    }

    @Test
    void a_selection_and_two_viewpoints_are_marked_like_a_single_choice() {
        assertThat(credit(fillTheGap("a", "b*", "c"), "b")).isEqualTo(100);
        assertThat(credit(fillTheGap("a", "b*", "c"), "a")).isZero();
        assertThat(credit(takeASide("a", "b", "c*", "d"), "c")).isEqualTo(100);
        assertThat(credit(takeASide("a", "b", "c*", "d"), "d")).isZero();
    }

    @Test
    void every_row_of_a_matrix_earns_its_share() {
        Question matrix = decide(one("a", "yes"), one("b", "no"), several("c", "yes", "no"));
        assertThat(Marking.credit(matrix, grid("a", "yes", "b", "no", "c", "yes,no")))
                .isEqualTo(100);
        assertThat(Marking.credit(matrix, grid("a", "yes", "b", "yes", "c", "yes,no")))
                .isEqualTo(66);
        assertThat(Marking.credit(matrix, grid("a", "yes", "b", "no", "c", "yes")))
                .isEqualTo(83);
        assertThat(Marking.credit(matrix, grid("a", "yes"))).isEqualTo(33);
        assertThat(Marking.credit(matrix, grid("z", "yes"))).isZero();
    }

    @Test
    void a_row_of_boxes_in_which_nothing_is_right_is_right_when_it_stays_empty() {
        Question matrix = decide(several("a"), one("b", "no"));
        assertThat(Marking.credit(matrix, grid("b", "no"))).isEqualTo(100);
        assertThat(Marking.credit(matrix, grid("a", "yes", "b", "no"))).isEqualTo(50);
    }

    @Test
    void two_columns_in_a_row_of_buttons_earn_nothing() {
        assertThat(Marking.credit(decide(one("a", "yes")), grid("a", "yes,no"))).isZero();
    }

    @Test
    void an_order_earns_for_every_entry_that_its_right_successor_follows() {
        Question order = putInOrder("a", "b", "c", "d", "e");
        assertThat(Marking.credit(order, ordered("a", "b", "c", "d", "e"))).isEqualTo(100);
        assertThat(Marking.credit(order, ordered("b", "c", "d", "e", "a"))).isEqualTo(75);
        assertThat(Marking.credit(order, ordered("b", "a", "c", "d", "e"))).isEqualTo(50);
        assertThat(Marking.credit(order, ordered("e", "d", "c", "b", "a"))).isZero();
        assertThat(Marking.credit(order, ordered("a", "b"))).isZero();
        assertThat(Marking.credit(order, ordered("a", "a", "a", "a", "a"))).isZero();
        assertThat(Marking.credit(order, ordered("z", "y", "x", "w", "v"))).isZero();
    }

    @Test
    void no_response_of_another_form_earns_anything() {
        assertThat(credit(decide(one("a", "yes")), "a")).isZero();
        assertThat(credit(putInOrder("a", "b", "c"), "a", "b", "c")).isZero();
        assertThat(Marking.credit(fillTheGap("a*", "b"), ordered("a"))).isZero();
        assertThat(Marking.credit(takeASide("a*", "b"), grid("a", "a"))).isZero();
    }

    private static Response ordered(String... entries) {
        return new Response.Ordered(List.of(entries));
    }

    /** Rows and, behind each, its columns with commas between them. */
    private static Response grid(String... cells) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.length; cell += 2) {
            rows.put(cells[cell], List.of(cells[cell + 1].split(",", -1)));
        }
        return new Response.Grid(rows);
    }
}
