package org.camtay.debriefing;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One thing that somebody will do. */
@Embeddable
public record CommitmentId(UUID value) implements Serializable {
    static CommitmentId next() {
        return new CommitmentId(UUID.randomUUID());
    }
}
