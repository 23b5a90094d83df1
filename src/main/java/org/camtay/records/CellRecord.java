package org.camtay.records;

import java.time.Instant;
import java.util.Optional;
import org.camtay.access.PersonId;
import org.camtay.meeting.MeetingRecord;
import org.camtay.organisation.UnitId;

/**
 * The record of a meeting with what stands behind it.
 *
 * @param edition from 1; a higher number says that an adopted record was changed
 * @param enteredBy who stands behind what it says now
 */
public record CellRecord(
        RecordId id,
        UnitId cell,
        MeetingRecord record,
        boolean adopted,
        Support support,
        int edition,
        PersonId enteredBy,
        Instant enteredAt,
        Optional<PersonId> confirmedBy) {}
