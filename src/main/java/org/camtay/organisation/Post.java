package org.camtay.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody's term in a post of a unit; the day it ends is the first on which it is no longer held. */
@Entity
class Post {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PostId id;

    @Version
    private @Nullable Integer version;

    private UUID unit;
    private UUID person;

    @Enumerated(EnumType.STRING)
    private PostKind kind;

    private LocalDate starts;
    private @Nullable LocalDate ends;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    Post(PostId id, UnitId unit, PersonId person, PostKind kind, LocalDate starts) {
        this.id = id;
        this.unit = unit.value();
        this.person = person.value();
        this.kind = kind;
        this.starts = starts;
    }

    /** Ends the term; a term that has ended keeps its first end. */
    void end(LocalDate day) {
        if (ends == null || ends.isAfter(day)) {
            ends = day;
        }
    }
}
