package org.camtay.simulation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** One meeting as one person practises it. */
@Embeddable
public record RunId(UUID value) implements Serializable {
    static RunId next() {
        return new RunId(UUID.randomUUID());
    }

    /** The id written in an address; empty when the text is none. */
    public static Optional<RunId> parse(String text) {
        try {
            return Optional.of(new RunId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
