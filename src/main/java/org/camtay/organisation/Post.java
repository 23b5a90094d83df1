package org.camtay.organisation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
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

    @Enumerated(EnumType.STRING)
    private @Nullable CommitteeField field;

    private LocalDate starts;
    private @Nullable LocalDate ends;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Post() {}

    Post(NewPost given) {
        this.id = PostId.next();
        this.unit = given.unit().value();
        this.person = given.person().value();
        this.kind = given.kind();
        this.field = given.field().orElse(null);
        this.starts = given.term().starts();
        this.ends = given.term().ends().orElse(null);
    }

    PostId id() {
        return id;
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    PersonId person() {
        return new PersonId(person);
    }

    PostKind kind() {
        return kind;
    }

    Optional<CommitteeField> field() {
        return Optional.ofNullable(field);
    }

    Term term() {
        return new Term(starts, Optional.ofNullable(ends));
    }

    Rosters.ListedTerm listed() {
        return new Rosters.ListedTerm(id, person(), kind, field(), unit(), term());
    }

    /** Ends the term; a term that has ended keeps its first end. */
    void end(LocalDate day) {
        if (ends == null || ends.isAfter(day)) {
            ends = day;
        }
    }
}
