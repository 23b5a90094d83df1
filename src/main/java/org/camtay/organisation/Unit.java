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
import java.util.OptionalInt;
import java.util.UUID;
import org.camtay.access.UnitRange;
import org.camtay.content.CellType;
import org.camtay.organisation.CellCommittee.Deviation;
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
    private String sought;
    private String path;
    private int children;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable Integer fullMembers;
    private @Nullable Boolean committee;
    private @Nullable String committeeReason;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    /** A unit that stands alone. */
    Unit(NewUnit founded, int number, LocalDate validFrom) {
        this(founded, null, UnitRange.step(number), validFrom);
    }

    /** A unit under another, which gives it a number. */
    Unit(NewUnit founded, Unit parent, LocalDate validFrom) {
        this(founded, parent.id.value(), parent.pathOfNextBelow(), validFrom);
    }

    private Unit(NewUnit founded, @Nullable UUID parent, String path, LocalDate validFrom) {
        this.id = UnitId.next();
        this.parent = parent;
        this.kind = founded.kind();
        this.cellType = founded.cellType().orElse(null);
        this.code = founded.code();
        this.name = founded.name();
        this.sought = sought();
        this.path = path;
        this.validFrom = validFrom;
        count(founded.committee());
    }

    UnitId id() {
        return id;
    }

    UnitKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    Optional<UnitId> parent() {
        return Optional.ofNullable(parent).map(UnitId::new);
    }

    UnitRange range() {
        return new UnitRange(path);
    }

    Term validity() {
        return new Term(validFrom, Optional.ofNullable(validTo));
    }

    CellCommittee committee() {
        return new CellCommittee(
                fullMembers == null ? OptionalInt.empty() : OptionalInt.of(fullMembers),
                committee == null || committeeReason == null
                        ? Optional.empty()
                        : Optional.of(new Deviation(committee, committeeReason)));
    }

    UnitSummary summary() {
        return new UnitSummary(id, kind, Optional.ofNullable(cellType), name, path);
    }

    void rename(String newName) {
        name = NewUnit.fitName(code, newName);
        sought = sought();
    }

    void describe(Optional<CellType> type, CellCommittee counted) {
        cellType = type.orElse(null);
        count(counted);
    }

    void close(LocalDate day) {
        validTo = day;
    }

    /** Stands under another unit from now on; the paths of this unit and of all below it are still to be rewritten. */
    String moveUnder(Unit above) {
        parent = above.id.value();
        return above.pathOfNextBelow();
    }

    Rosters.ListedUnit listed() {
        return new Rosters.ListedUnit(
                code, summary(), Optional.ofNullable(parent).map(UnitId::new), validity(), committee());
    }

    /** Takes over name, cell type and, where it is told, the number of full members. */
    void amend(NewUnit facts) {
        rename(facts.name());
        cellType = facts.cellType().orElse(null);
        if (facts.committee().fullMembers().isPresent()) {
            fullMembers = facts.committee().fullMembers().getAsInt();
        }
    }

    private String pathOfNextBelow() {
        children++;
        return path + UnitRange.step(children);
    }

    private String sought() {
        return NewUnit.folded(name + " " + code);
    }

    private void count(CellCommittee counted) {
        fullMembers = counted.fullMembers().isPresent() ? counted.fullMembers().getAsInt() : null;
        committee = counted.deviation().map(Deviation::committee).orElse(null);
        committeeReason = counted.deviation().map(Deviation::reason).orElse(null);
    }
}
