package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
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
}
