package org.camtay.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.Norms;
import org.camtay.organisation.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The adopted records of cells and the values by which they are measured, for modules above that have checked. No page comes here. */
@Component
@Transactional(readOnly = true)
public class AdoptedRecords {

    private final ActivityRecordRepository records;
    private final RegisterNorms norms;

    AdoptedRecords(ActivityRecordRepository records, RegisterNorms norms) {
        this.records = records;
        this.norms = norms;
    }

    /** A record as it is known now, with what stands behind it. */
    public record Adopted(RecordId id, UnitId cell, MeetingRecord record, Support support) {}

    /** All adopted records of these cells since a day, in one query. */
    public List<Adopted> of(Collection<UnitId> cells, LocalDate from) {
        List<UUID> ids = cells.stream().map(UnitId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : records.findAdopted(ids, from).stream()
                        .map(record -> new Adopted(record.id(), record.cell(), record.record(), record.support()))
                        .toList();
    }

    /** The values by which is measured today. */
    public Norms norms() {
        return norms.current();
    }
}
