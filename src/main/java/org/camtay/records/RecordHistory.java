package org.camtay.records;

import java.time.Instant;
import java.util.List;
import org.camtay.access.PersonId;
import org.camtay.meeting.MeetingRecord;

/** A record and what it said before, the latest edition first. */
public record RecordHistory(CellRecord now, List<Before> before) {

    /**
     * What the record said until somebody changed it.
     *
     * @param reason empty where only tasks and recommendations went on
     */
    public record Before(int edition, MeetingRecord record, String reason, PersonId changedBy, Instant changedAt) {}

    public RecordHistory {
        before = List.copyOf(before);
    }
}
