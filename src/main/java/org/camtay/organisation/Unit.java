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
import org.camtay.access.UnitRange;
import org.camtay.content.CellType;
import org.jspecify.annotations.Nullable;

/** A unit and its place in the tree; its path is its parent's path with the own number, so a subtree is an index range. */
@Entity
class Unit {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private UnitId id;

    @Version
    private @Nullable Integer version;

    private @Nullable UUID parent;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable CellType cellType;

    private String code;
    private String name;
    private String path;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    Unit(UnitId id, NewUnit founded, @Nullable Unit parent, int number, LocalDate validFrom) {
        if (parent == null
                ? founded.kind() != UnitKind.CENTRE && founded.kind() != UnitKind.PROVINCE
                : !founded.kind().mayStandUnder(parent.kind)) {
            throw new MisplacedUnit(founded.kind(), parent == null ? null : parent.kind);
        }
        this.id = id;
        this.parent = parent == null ? null : parent.id.value();
        this.kind = founded.kind();
        this.cellType = founded.cellType().orElse(null);
        this.code = founded.code();
        this.name = founded.name();
        this.path = (parent == null ? "" : parent.path) + "%06d.".formatted(number);
        this.validFrom = validFrom;
    }

    UnitId id() {
        return id;
    }

    UnitKind kind() {
        return kind;
    }

    UnitRange range() {
        return new UnitRange(path);
    }

    UnitSummary summary() {
        return new UnitSummary(id, kind, Optional.ofNullable(cellType), name, path);
    }
}
