package org.camtay.simulation;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that was done in a run; written once. */
@Entity
class RunEntry {

    @EmbeddedId
    private RunEntryId id;

    @Version
    private @Nullable Integer version;

    private int kind;
    private int value;
    private Instant madeAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected RunEntry() {}

    RunEntry(RunId run, int place, Act act, Instant now) {
        this.id = new RunEntryId(run.value(), place);
        this.kind = act.kind();
        this.value = act.value();
        this.madeAt = now;
    }

    UUID run() {
        return id.run();
    }

    Act act() {
        return Act.of(kind, value);
    }
}
