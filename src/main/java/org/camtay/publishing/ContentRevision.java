package org.camtay.publishing;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A text as it was published, never changed afterwards. */
@Entity
class ContentRevision {

    @EmbeddedId
    private ContentRevisionId id;

    private String text;
    private String source;
    private Instant publishedAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected ContentRevision() {}

    String text() {
        return text;
    }
}
