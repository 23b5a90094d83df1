package org.camtay.learning;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A step that somebody has ticked. */
@Entity
class StepTick {

    @EmbeddedId
    private StepTickId id;

    @Version
    private @Nullable Integer version;

    private String language;
    private String revision;
    private Instant tickedAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected StepTick() {}
}
