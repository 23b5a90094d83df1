package org.camtay.debriefing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.camtay.simulation.RunId;
import org.jspecify.annotations.Nullable;

/** What somebody said about an own run before seeing what it came to; said once. */
@Entity
class Reflection {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "run"))
    private RunId run;

    @Version
    private @Nullable Integer version;

    private UUID person;
    private String feeling;
    private Instant saidAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Reflection() {}

    Reflection(RunId run, PersonId person, Feeling feeling, Instant now) {
        this.run = run;
        this.person = person.value();
        this.feeling = feeling.name();
        this.saidAt = now;
    }

    Feeling feeling() {
        return Feeling.valueOf(feeling);
    }
}
