package org.camtay.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Which revision of a file is offered now. */
@Entity
class ContentOffered {

    @Id
    private String path;

    private String revision;
    private Instant since;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected ContentOffered() {}
}
