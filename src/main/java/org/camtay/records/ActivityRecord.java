package org.camtay.records;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.MeetingRecord;
import org.camtay.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** The record of one real meeting: a draft until the cell has adopted it, afterwards changed by new editions only. */
@Entity
class ActivityRecord {

    /** Whether the cell has adopted the record. */
    enum State {
        DRAFT,
        ADOPTED
    }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RecordId id;

    @Version
    private @Nullable Integer version;

    private UUID cell;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private @Nullable String regularMonth;

    @Enumerated(EnumType.STRING)
    private State state;

    private String body;
    private int edition;
    private UUID enteredBy;
    private Instant enteredAt;
    private @Nullable Instant adoptedAt;
    private @Nullable UUID confirmedBy;
    private @Nullable Instant confirmedAt;
    private boolean agrees;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected ActivityRecord() {}

    ActivityRecord(UnitId cell, MeetingRecord record, PersonId person, Instant now) {
        this.id = RecordId.next();
        this.cell = cell.value();
        this.heldOn = record.date();
        this.kind = record.kind();
        this.regularMonth = regularMonth(record);
        this.state = State.DRAFT;
        this.body = StoredRecord.write(record);
        this.edition = 1;
        this.enteredBy = person.value();
        this.enteredAt = now;
    }

    /** The month that a record takes up for its cell: a second regular meeting in it needs a reason. */
    static @Nullable String regularMonth(MeetingRecord record) {
        return record.kind().isRegular() && record.time().reason().isBlank()
                ? YearMonth.from(record.date()).toString()
                : null;
    }

    RecordId id() {
        return id;
    }

    UnitId cell() {
        return new UnitId(cell);
    }

    LocalDate heldOn() {
        return heldOn;
    }

    MeetingRecord record() {
        return StoredRecord.read(body);
    }

    boolean isAdopted() {
        return state == State.ADOPTED;
    }

    boolean isEnteredBy(PersonId person) {
        return enteredBy.equals(person.value());
    }

    int edition() {
        return edition;
    }

    CellRecord shown() {
        return new CellRecord(
                id,
                new UnitId(cell),
                record(),
                isAdopted(),
                support(),
                edition,
                new PersonId(enteredBy),
                enteredAt,
                Optional.ofNullable(confirmedBy).map(PersonId::new));
    }

    Support support() {
        return agrees ? Support.AGREES_WITH_REPORT : confirmedBy != null ? Support.CONFIRMED : Support.ENTERED;
    }

    /** Writes the draft anew; whoever does it stands behind it, and an earlier confirmation no longer holds. */
    void rewrite(MeetingRecord record, PersonId person, Instant now) {
        take(record, person, now);
    }

    void adopt(Instant now) {
        state = State.ADOPTED;
        adoptedAt = now;
    }

    void confirm(PersonId person, Instant now) {
        confirmedBy = person.value();
        confirmedAt = now;
    }

    /** A corrected record is as good as entered anew. What it said before is what is returned. */
    RecordEdition correct(MeetingRecord record, String reason, PersonId person, Instant now) {
        RecordEdition before = new RecordEdition(id, edition, body, reason, person, now);
        edition++;
        take(record, person, now);
        return before;
    }

    /** Tasks and recommendations went on; what the meeting was stays confirmed. */
    RecordEdition goOn(MeetingRecord record, PersonId person, Instant now) {
        RecordEdition before = new RecordEdition(id, edition, body, "", person, now);
        edition++;
        body = StoredRecord.write(record);
        return before;
    }

    private void take(MeetingRecord record, PersonId person, Instant now) {
        heldOn = record.date();
        kind = record.kind();
        regularMonth = regularMonth(record);
        body = StoredRecord.write(record);
        enteredBy = person.value();
        enteredAt = now;
        confirmedBy = null;
        confirmedAt = null;
        agrees = false;
    }
}
