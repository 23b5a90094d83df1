package org.camtay.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.camtay.access.CurrentPerson;
import org.camtay.access.PersonId;
import org.camtay.access.Role;
import org.camtay.meeting.FreeText;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.RecordProblem;
import org.camtay.meeting.RecordProblem.Reason;
import org.camtay.meeting.RecordProblems;
import org.camtay.organisation.Directory;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of cells, as their leaders keep them and as the attendee in charge and the commune's supervisor read them.
 * Whatever else is asked for is not there; each look at the records of others is noted.
 */
@Component
@Transactional(readOnly = true)
public class ActivityRecords {

    private final ActivityRecordRepository records;
    private final RecordEditionRepository editions;
    private final Directory directory;
    private final CurrentPerson currentPerson;
    private final ReadableCells reading;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    ActivityRecords(
            ActivityRecordRepository records,
            RecordEditionRepository editions,
            Directory directory,
            CurrentPerson currentPerson,
            ReadableCells reading,
            ApplicationEventPublisher news,
            Clock clock) {
        this.records = records;
        this.editions = editions;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.reading = reading;
        this.news = news;
        this.clock = clock;
    }

    /** The cells that the person leads today. */
    public List<UnitSummary> ownCells() {
        return directory.ownPosts().stream()
                .filter(post -> post.kind().leads())
                .map(post -> post.unit())
                .distinct()
                .toList();
    }

    /** The records of a cell since a day, the latest first; none when the person may not read them. */
    public List<CellRecord> recordsOf(UnitId cell, LocalDate from) {
        return isReadable(cell)
                ? records.findAllOf(cell.value(), from).stream()
                        .map(ActivityRecord::shown)
                        .toList()
                : List.of();
    }

    /** A record with what it said before, the latest edition first; none when the person may not read it. */
    public Optional<RecordHistory> record(RecordId id) {
        return records.findById(id)
                .filter(record -> isReadable(record.cell()))
                .map(record -> new RecordHistory(
                        record.shown(),
                        editions.findAllOf(id.value()).stream()
                                .map(RecordEdition::shown)
                                .toList()));
    }

    /**
     * Keeps a meeting as a draft of the cell; the draft of the same day and kind is written anew.
     *
     * @throws RecordNotFound if the person does not lead the cell
     * @throws RefusedRecord if something cannot be so, or the meeting is adopted already
     */
    @Transactional
    public RecordId keep(UnitId cell, MeetingRecord record) {
        UnitSummary own = own(cell);
        refuse(RecordProblems.of(record));
        PersonId person = currentPerson.id();
        Instant now = clock.instant();
        Optional<ActivityRecord> known = records.findMeeting(own.id().value(), record.date(), record.kind());
        refuseSecondRegular(own, record, known.map(ActivityRecord::id));
        if (known.isPresent()) {
            ActivityRecord draft = records.lock(known.get().id()).orElseThrow(RecordNotFound::new);
            if (draft.isAdopted()) {
                throw RefusedRecord.because("", Reason.ADOPTED_ALREADY);
            }
            draft.rewrite(record, person, now);
            return draft.id();
        }
        try {
            return records.saveAndFlush(new ActivityRecord(own.id(), record, person, now))
                    .id();
        } catch (DataIntegrityViolationException _) {
            throw RefusedRecord.because("", Reason.CHANGED_BY_SOMEBODY_ELSE);
        }
    }

    /** The cell has adopted the record; from now on it is changed by new editions only. */
    @Transactional
    public void adopt(RecordId id) {
        ActivityRecord record = ownLocked(id);
        if (record.isAdopted()) {
            throw RefusedRecord.because("", Reason.ADOPTED_ALREADY);
        }
        if (record.heldOn().isAfter(LocalDate.now(clock))) {
            throw RefusedRecord.because("time.date", Reason.DATE_IN_FUTURE, record.heldOn());
        }
        record.adopt(clock.instant());
        news.publishEvent(new RecordChanged(record.cell()));
    }

    /** A second leader of the cell says that the record is so. */
    @Transactional
    public void confirm(RecordId id) {
        ActivityRecord record = ownLocked(id);
        if (record.isEnteredBy(currentPerson.id())) {
            throw RefusedRecord.because("", Reason.OWN_ENTRY);
        }
        if (!record.isAdopted()) {
            throw RefusedRecord.because("", Reason.NOT_ADOPTED_YET);
        }
        record.confirm(currentPerson.id(), clock.instant());
        news.publishEvent(new RecordChanged(record.cell()));
    }

    /**
     * Corrects an adopted record; what it said before is kept with the reason, and it must be confirmed anew.
     *
     * @param edition the edition that the person saw
     * @param reason at most 200 letters, not empty
     */
    @Transactional
    public void correct(RecordId id, int edition, MeetingRecord corrected, String reason) {
        String tidy = FreeText.tidy(reason);
        if (tidy.isEmpty() || tidy.length() > RecordEdition.REASON_LENGTH) {
            throw RefusedRecord.because("reason", Reason.REASON_MISSING, RecordEdition.REASON_LENGTH);
        }
        refuse(RecordProblems.of(corrected));
        change(id, edition, (record, person) -> {
            refuseSecondRegular(own(record.cell()), corrected, Optional.of(id));
            refuseSameMeeting(record, corrected);
            return record.correct(corrected, tidy, person, clock.instant());
        });
    }

    /** Says how far the tasks and recommendations of an adopted record are; everything else stays as it was. */
    @Transactional
    public void goOn(RecordId id, int edition, MeetingRecord further) {
        refuse(RecordProblems.of(further));
        change(id, edition, (record, person) -> {
            if (!States.differOnly(record.record(), further)) {
                throw RefusedRecord.because("", Reason.MORE_THAN_STATES);
            }
            return record.goOn(further, person, clock.instant());
        });
    }

    private void change(RecordId id, int edition, BiFunction<ActivityRecord, PersonId, RecordEdition> change) {
        ActivityRecord record = ownLocked(id);
        if (!record.isAdopted()) {
            throw RefusedRecord.because("", Reason.NOT_ADOPTED_YET);
        }
        if (record.edition() != edition) {
            throw RefusedRecord.because("", Reason.CHANGED_BY_SOMEBODY_ELSE);
        }
        editions.save(change.apply(record, currentPerson.id()));
        news.publishEvent(new RecordChanged(record.cell()));
    }

    private void refuseSameMeeting(ActivityRecord record, MeetingRecord corrected) {
        records.findMeeting(record.cell().value(), corrected.date(), corrected.kind())
                .filter(other -> !other.id().equals(record.id()))
                .ifPresent(_ -> {
                    throw RefusedRecord.because(
                            "time.date", Reason.SAME_MEETING_TWICE, corrected.date(), corrected.kind());
                });
    }

    private void refuseSecondRegular(UnitSummary cell, MeetingRecord record, Optional<RecordId> itself) {
        Optional.ofNullable(ActivityRecord.regularMonth(record))
                .flatMap(month -> records.findRegular(cell.id().value(), month))
                .filter(other -> !Optional.of(other.id()).equals(itself))
                .ifPresent(other -> {
                    throw RefusedRecord.because("time.reason", Reason.SECOND_REGULAR_IN_MONTH, other.heldOn());
                });
    }

    private static void refuse(List<RecordProblem> problems) {
        List<RecordProblem> grave = new ArrayList<>(problems);
        grave.removeIf(RecordProblem::isWarning);
        if (!grave.isEmpty()) {
            throw new RefusedRecord(grave);
        }
    }

    private ActivityRecord ownLocked(RecordId id) {
        ActivityRecord record = records.lock(id).orElseThrow(RecordNotFound::new);
        own(record.cell());
        return record;
    }

    private UnitSummary own(UnitId cell) {
        return directory
                .unit(cell, currentPerson.scope(Role.CELL_LEADER))
                .filter(unit -> unit.kind().isCell())
                .orElseThrow(RecordNotFound::new);
    }

    private boolean isReadable(UnitId cell) {
        return reading.cell(cell).isPresent();
    }
}
