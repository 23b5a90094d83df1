package org.camtay.access;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the guards of all logins. */
@Component
@Transactional
class SignInGuards {

    private final SignInGuardRepository guards;
    private final Clock clock;

    SignInGuards(SignInGuardRepository guards, Clock clock) {
        this.guards = guards;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean isLocked(String login) {
        return guards.findById(login)
                .map(guard -> guard.isLocked(clock.instant()))
                .orElse(false);
    }

    /** Counts a failure; guards of logins that were long left alone are forgotten on the way. */
    void fail(String login) {
        Instant now = clock.instant();
        guards.forget(now.minus(SignInGuard.LOCK.multipliedBy(4)));
        SignInGuard guard = guards.lock(login).orElseGet(() -> guards.save(new SignInGuard(login, now)));
        guard.fail(now);
    }

    void clear(String login) {
        guards.clear(login);
    }
}
