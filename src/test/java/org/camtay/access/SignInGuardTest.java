package org.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

    private static final Instant NOW = Instant.parse("2026-03-03T12:00:00Z");

    private static SignInGuard after(int failures) {
        SignInGuard guard = new SignInGuard("bithu", NOW);
        IntStream.range(0, failures).forEach(_ -> guard.fail(NOW));
        return guard;
    }

    @Test
    void the_fifth_failure_locks() {
        assertThat(after(4).isLocked(NOW)).isFalse();
        assertThat(after(5).isLocked(NOW)).isTrue();
    }

    @Test
    void a_lock_lasts_fifteen_minutes() {
        assertThat(after(5).isLocked(NOW.plus(Duration.ofMinutes(15)).minusNanos(1)))
                .isTrue();
        assertThat(after(5).isLocked(NOW.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void after_a_lock_it_takes_five_failures_again() {
        SignInGuard guard = after(5);
        Instant later = NOW.plus(Duration.ofMinutes(16));
        guard.fail(later);
        assertThat(guard.isLocked(later)).isFalse();
    }

    @Test
    void failures_are_forgotten_after_fifteen_quiet_minutes() {
        SignInGuard guard = after(4);
        Instant later = NOW.plus(Duration.ofMinutes(15)).plusSeconds(1);
        guard.fail(later);
        assertThat(guard.isLocked(later)).isFalse();
    }

    @Test
    void slow_guessing_within_the_quarter_of_an_hour_still_locks() {
        SignInGuard guard = after(4);
        Instant later = NOW.plus(Duration.ofMinutes(14));
        guard.fail(later);
        assertThat(guard.isLocked(later)).isTrue();
    }
}
