package org.camtay.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail: who read or changed what about others, and when. */
@Entity
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person"))
    private PersonId person;

    private String act;
    private String subject;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(Instant at, PersonId person, String act, String subject) {
        this.at = at;
        this.person = person;
        this.act = act;
        this.subject = subject;
    }
}
