package org.camtay.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Slows guessing: counts failed sign-ins of one login, existing or not, and locks it for a while. */
@Entity
class SignInGuard {

    static final int FAILURES_BEFORE_LOCK = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private String login;

    @Version
    private @Nullable Integer version;

    private int failures;
    private @Nullable Instant lockedUntil;
    private Instant failedAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected SignInGuard() {}

    SignInGuard(String login, Instant now) {
        this.login = login;
        this.failedAt = now;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    void fail(Instant now) {
        boolean forgotten = failedAt.plus(LOCK).isBefore(now);
        failures = forgotten ? 1 : failures + 1;
        failedAt = now;
        if (failures >= FAILURES_BEFORE_LOCK) {
            lockedUntil = now.plus(LOCK);
            failures = 0;
        }
    }
}
