package org.camtay.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.jspecify.annotations.Nullable;

/** One line of a unit's history: what it was until that day. */
@Entity
class UnitChange {

    /** What happened to the unit. */
    enum Kind {
        RENAMED,
        MOVED,
        MERGED,
        SPLIT_OFF,
        CLOSED
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID unit;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate day;
    private String nameBefore;
    private @Nullable UUID parentBefore;
    private String pathBefore;
    private @Nullable UUID other;
    private UUID person;
    private Instant notedAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected UnitChange() {}

    UnitChange(Unit before, Kind kind, LocalDate day, Optional<UnitId> other, PersonId person, Instant notedAt) {
        this.id = UUID.randomUUID();
        this.unit = before.id().value();
        this.kind = kind;
        this.day = day;
        this.nameBefore = before.name();
        this.parentBefore = before.parent().map(UnitId::value).orElse(null);
        this.pathBefore = before.range().path();
        this.other = other.map(UnitId::value).orElse(null);
        this.person = person.value();
        this.notedAt = notedAt;
    }
}
