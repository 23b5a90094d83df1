package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.camtay.content.Question;
import org.junit.jupiter.api.Test;

class ResponseTest {

    @Test
    void chosen_options_are_kept_once_and_in_one_order() {
        assertThat(new Response.Chosen(List.of("c", "a", "c")).options()).containsExactly("a", "c");
    }

    @Test
    void a_typed_text_is_kept_composed_and_without_spaces_around_it() {
        assertThat(new Response.Typed(" " + Normalizer.normalize("nghị quyết", Normalizer.Form.NFD) + "\n").text())
                .isEqualTo("nghị quyết");
        assertThat(new Response.Typed("\u00A0biên\u00A0bản\u00A0").text()).isEqualTo("biên bản");
    }

    @Test
    void a_typed_text_is_cut_at_two_hundred_letters_and_never_inside_one() {
        assertThat(new Response.Typed("a".repeat(201)).text()).hasSize(200);
        String shortEnough = "\uD83C\uDF89".repeat(200);
        assertThat(new Response.Typed(shortEnough).text()).isEqualTo(shortEnough);
        assertThat(new Response.Typed(shortEnough + "x").text()).isEqualTo(shortEnough);
    }

    @Test
    void nothing_chosen_or_typed_is_not_yet_an_answer() {
        assertThat(new Response.Chosen(List.of()).isBlank()).isTrue();
        assertThat(new Response.Typed(" \u00A0 ").isBlank()).isTrue();
        assertThat(new Response.Chosen(List.of("a")).isBlank()).isFalse();
        assertThat(new Response.Typed("a").isBlank()).isFalse();
    }

    @Test
    void an_empty_grid_or_order_is_not_yet_an_answer() {
        assertThat(new Response.Grid(Map.of("a", List.of())).isBlank()).isTrue();
        assertThat(new Response.Grid(Map.of("a", List.of("yes"))).isBlank()).isFalse();
        assertThat(new Response.Ordered(List.of()).isBlank()).isTrue();
    }

    @Test
    void what_is_stored_is_read_again_as_it_was() {
        assertThat(again(Questions.chooseSeveral("a*", "b"), new Response.Chosen(List.of("b", "a"))))
                .isEqualTo("a b");
        assertThat(again(Questions.fillTheGap("a*", "b"), new Response.Chosen(List.of("b"))))
                .isEqualTo("b");
        assertThat(again(Questions.takeASide("a*", "b"), new Response.Chosen(List.of("b"))))
                .isEqualTo("b");
        assertThat(again(Questions.typeOneOf("biên bản"), new Response.Typed("biên = bản, a b")))
                .isEqualTo("biên = bản, a b");
        assertThat(again(Questions.putInOrder("a", "b", "c"), new Response.Ordered(List.of("c", "a", "b"))))
                .isEqualTo("c a b");
        assertThat(again(
                        Questions.decide(Questions.one("a", "yes"), Questions.several("b", "yes", "no")),
                        new Response.Grid(Map.of("b", List.of("yes", "no"), "a", List.of("no"), "c", List.of()))))
                .isEqualTo("a=no b=no,yes");
    }

    private static String again(Question question, Response response) {
        assertThat(Response.read(question, response.written())).isEqualTo(response);
        return response.written();
    }

    @Test
    void a_stored_text_that_fits_no_longer_is_read_as_far_as_it_goes() {
        Question matrix = Questions.decide(Questions.one("a", "yes"));
        assertThat(Response.read(matrix, "a b c").isBlank()).isTrue();
        assertThat(Response.read(matrix, "").isBlank()).isTrue();
        assertThat(Response.read(matrix, "a=yes a=no =").written()).isEqualTo("a=yes");
    }
}
