package org.camtay.records;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.camtay.access.PersonId;
import org.camtay.meeting.MeetingRecord;
import org.jspecify.annotations.Nullable;

/** What an adopted record said before it was changed; the reason is empty where only tasks and recommendations went on. */
@Entity
class RecordEdition {

    static final int REASON_LENGTH = 200;

    @EmbeddedId
    private RecordEditionId id;

    @Version
    private @Nullable Integer version;

    private String body;
    private String reason;
    private UUID changedBy;
    private Instant changedAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected RecordEdition() {}

    RecordEdition(RecordId record, int edition, String body, String reason, PersonId person, Instant now) {
        this.id = new RecordEditionId(record.value(), edition);
        this.body = body;
        this.reason = reason;
        this.changedBy = person.value();
        this.changedAt = now;
    }

    RecordHistory.Before shown() {
        MeetingRecord record = StoredRecord.read(body);
        return new RecordHistory.Before(id.edition(), record, reason, new PersonId(changedBy), changedAt);
    }
}
