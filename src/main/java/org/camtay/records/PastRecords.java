package org.camtay.records;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.camtay.access.PersonId;
import org.camtay.meeting.MeetingRecord;
import org.camtay.organisation.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes adopted records in bulk, for data that was invented or comes from a list. The caller has checked that it may, and
 * that the records can be so: no page comes here.
 */
@Component
@Transactional
public class PastRecords {

    /** Records are kept and read in the time of Vietnam. */
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private final ActivityRecordRepository records;

    PastRecords(ActivityRecordRepository records) {
        this.records = records;
    }

    /** A meeting, who entered it, and who confirmed it or the same person if nobody did. */
    public record Past(UnitId cell, MeetingRecord record, PersonId enteredBy, PersonId confirmedBy) {}

    /** All of them, in one transaction; each counts as entered on the evening of its meeting. */
    public void write(List<Past> past) {
        records.saveAll(past.stream().map(PastRecords::written).toList());
    }

    private static ActivityRecord written(Past past) {
        Instant evening = past.record().date().atTime(EVENING).atZone(VIETNAM).toInstant();
        ActivityRecord record = new ActivityRecord(past.cell(), past.record(), past.enteredBy(), evening);
        record.adopt(evening);
        if (!past.confirmedBy().equals(past.enteredBy())) {
            record.confirm(past.confirmedBy(), evening);
        }
        return record;
    }
}
