package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.camtay.access.PersonId;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    private static Attempt anAttempt() {
        return new Attempt(AttemptId.next(), PersonId.next(), Questions.MODULE, 7, List.of("q1", "q2"), NOW);
    }

    private static Attempt finishedWith(Integer... credits) {
        Attempt attempt = anAttempt();
        attempt.finish(List.of(credits), NOW);
        return attempt;
    }

    @Test
    void a_new_attempt_runs_and_has_earned_nothing() {
        assertThat(anAttempt().isFinished()).isFalse();
        assertThat(anAttempt().isPassed()).isFalse();
        assertThat(anAttempt().percent()).isZero();
        assertThat(anAttempt().questionIds()).containsExactly("q1", "q2");
    }

    @Test
    void a_finished_attempt_cannot_change() {
        Attempt attempt = finishedWith(0, 0);
        assertThatIllegalStateException().isThrownBy(() -> attempt.finish(List.of(100, 100), NOW));
        assertThat(attempt.isPassed()).isFalse();
        assertThat(attempt.percent()).isZero();
    }

    @Test
    void four_fifths_of_all_credit_pass() {
        assertThat(finishedWith(100, 100, 100, 100, 0).isPassed()).isTrue();
        assertThat(finishedWith(100, 100, 100, 99, 0).isPassed()).isFalse();
        assertThat(finishedWith(80).isPassed()).isTrue();
        assertThat(finishedWith(79).isPassed()).isFalse();
    }

    @Test
    void the_percentage_is_that_of_all_questions_and_never_rounded_up_to_a_pass() {
        assertThat(finishedWith(100, 66).percent()).isEqualTo(83);
        Attempt justBelow = finishedWith(100, 100, 100, 100, 99, 0, 100, 100, 100, 0);
        assertThat(justBelow.percent()).isEqualTo(79);
        assertThat(justBelow.isPassed()).isFalse();
    }

    @Test
    void an_attempt_without_any_question_left_is_not_passed() {
        assertThat(finishedWith().isPassed()).isFalse();
        assertThat(finishedWith().percent()).isZero();
    }
}
