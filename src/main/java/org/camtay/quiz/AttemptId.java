package org.camtay.quiz;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One run of one person through the quiz of a module. */
@Embeddable
public record AttemptId(UUID value) implements Serializable {
    static AttemptId next() {
        return new AttemptId(UUID.randomUUID());
    }
}
