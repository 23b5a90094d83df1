package org.camtay.learning;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.camtay.content.ModuleKey;
import org.camtay.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** That somebody has started a module and perhaps finished it; what is finished stays finished. */
@Entity
class ModuleProgress {

    @EmbeddedId
    private ModuleProgressId id;

    @Version
    private @Nullable Integer version;

    private @Nullable UUID unit;
    private Instant startedAt;
    private @Nullable Instant finishedAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected ModuleProgress() {}

    ModuleProgress(PersonId person, ModuleKey module, UnitId unit, Instant startedAt) {
        this.id = new ModuleProgressId(person.value(), module.value());
        this.unit = unit.value();
        this.startedAt = startedAt;
    }

    void finish(Instant now) {
        if (finishedAt == null) {
            finishedAt = now;
        }
    }
}
