package org.camtay.access;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who read what about others. */
@Component
@Transactional
public class AuditTrail {

    private final AuditEntryRepository entries;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    AuditTrail(AuditEntryRepository entries, CurrentPerson currentPerson, Clock clock) {
        this.entries = entries;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Notes an act of the current person, in a transaction of its own so that a reading door can call it.
     *
     * @param act what was done, at most 40 letters, such as {@code READ_CELL}
     * @param subject what it was done to, at most 80 ASCII letters, normally an id
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(String act, String subject) {
        entries.save(new AuditEntry(clock.instant(), currentPerson.id(), act, subject));
    }
}
