package org.camtay.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camtay.access.CurrentPerson;
import org.camtay.access.Role;
import org.camtay.keeping.KeptWorks;
import org.camtay.meeting.MeetingKind;
import org.camtay.organisation.Directory;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The entry of a meeting by a leader of the cell: begun from the last one, kept while it is typed, finished once. */
@Component
@Transactional(readOnly = true)
public class MeetingEntry {

    private static final int MONTHS_BACK = 3;

    private final ActivityRecords records;
    private final ActivityRecordRepository stored;
    private final KeptWorks keptWorks;
    private final RegisterNorms norms;
    private final Directory directory;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    MeetingEntry(
            ActivityRecords records,
            ActivityRecordRepository stored,
            KeptWorks keptWorks,
            RegisterNorms norms,
            Directory directory,
            CurrentPerson currentPerson,
            Clock clock) {
        this.records = records;
        this.stored = stored;
        this.keptWorks = keptWorks;
        this.norms = norms;
        this.directory = directory;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * A page to fill in.
     *
     * @param subject under which it is kept
     * @param account whose phone it is kept on
     * @param sequence of what the fields show; 0 when they are only a beginning
     */
    public record Page(UnitSummary cell, String subject, UUID account, long sequence, Map<String, String> fields) {
        public Page {
            fields = Map.copyOf(fields);
        }
    }

    /** What was typed last, or the beginning of a new month; none when the person does not lead the cell. */
    public Optional<Page> open(UnitId cell) {
        return own(cell).map(unit -> {
            KeptWorks.Kept kept = keptWorks.of(subject(cell));
            return new Page(
                    unit,
                    subject(cell),
                    currentPerson.id().value(),
                    kept.sequence(),
                    kept.sequence() > 0 ? kept.fields() : begun(cell));
        });
    }

    /**
     * Makes a record of what was received, and adopts it when the page says that the cell has.
     *
     * @throws RecordNotFound if the person does not lead the cell
     * @throws RefusedRecord if a field cannot be so; what was typed stays
     */
    @Transactional
    public RecordId finish(UnitId cell) {
        if (own(cell).isEmpty()) {
            throw new RecordNotFound();
        }
        Map<String, String> typed = keptWorks.of(subject(cell)).fields();
        MonthSheet.Read read = MonthSheet.read(typed, minimum());
        RecordId id = records.keep(cell, read.record().orElseThrow(() -> new RefusedRecord(read.problems())));
        if ("true".equals(typed.get("adopted"))) {
            records.adopt(id);
        }
        keptWorks.forget(subject(cell));
        return id;
    }

    private Map<String, String> begun(UnitId cell) {
        LocalDate today = LocalDate.now(clock);
        return MonthSheet.begun(
                stored.findAllOf(cell.value(), today.minusMonths(MONTHS_BACK)).stream()
                        .filter(record -> record.record().kind().isRegular())
                        .findFirst()
                        .map(ActivityRecord::record),
                YearMonth.from(today),
                norms.current().fixedDay());
    }

    private Map<MeetingKind, Integer> minimum() {
        Map<MeetingKind, Integer> minimum = new EnumMap<>(MeetingKind.class);
        for (MeetingKind kind : MeetingKind.values()) {
            norms.minimumMinutes(kind).ifPresent(minutes -> minimum.put(kind, minutes));
        }
        return minimum;
    }

    private Optional<UnitSummary> own(UnitId cell) {
        return directory
                .unit(cell, currentPerson.scope(Role.CELL_LEADER))
                .filter(unit -> unit.kind().isCell());
    }

    private static String subject(UnitId cell) {
        return "records/" + cell.value();
    }
}
