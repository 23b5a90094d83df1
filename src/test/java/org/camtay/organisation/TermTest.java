package org.camtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermTest {

    private static Term term(int from, int to) {
        return new Term(day(from), Optional.of(day(to)));
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 3, number);
    }

    @Test
    void the_day_of_the_end_is_the_first_on_which_nothing_holds() {
        assertThat(term(3, 5).holdsOn(day(2))).isFalse();
        assertThat(term(3, 5).holdsOn(day(3))).isTrue();
        assertThat(term(3, 5).holdsOn(day(4))).isTrue();
        assertThat(term(3, 5).holdsOn(day(5))).isFalse();
        assertThat(Term.from(day(3)).holdsOn(day(30))).isTrue();
    }

    @Test
    void terms_that_follow_each_other_do_not_overlap() {
        assertThat(term(3, 5).overlaps(term(5, 9))).isFalse();
        assertThat(term(5, 9).overlaps(term(3, 5))).isFalse();
        assertThat(term(3, 6).overlaps(term(5, 9))).isTrue();
        assertThat(Term.from(day(1)).overlaps(Term.from(day(20)))).isTrue();
        assertThat(Term.from(day(20)).overlaps(term(1, 20))).isFalse();
    }

    @Test
    void a_term_that_ends_on_its_first_day_stands_in_nobodys_way() {
        assertThat(term(3, 3).overlaps(term(1, 9))).isFalse();
    }

    @Test
    void a_term_contains_another_when_every_day_is_its_own() {
        assertThat(term(3, 9).contains(term(3, 9))).isTrue();
        assertThat(term(3, 9).contains(term(2, 4))).isFalse();
        assertThat(term(3, 9).contains(Term.from(day(4)))).isFalse();
        assertThat(Term.from(day(3)).contains(Term.from(day(4)))).isTrue();
    }

    @Test
    void a_term_does_not_end_before_it_starts() {
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> term(5, 3))
                .satisfies(refused -> assertThat(refused.refusals())
                        .containsExactly(Refusal.of(Refusal.Reason.TERM_BACKWARDS, day(5), day(3))));
    }
}
