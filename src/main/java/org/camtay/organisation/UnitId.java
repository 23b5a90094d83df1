package org.camtay.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** A unit of the Party's organisation. */
@Embeddable
public record UnitId(UUID value) implements Serializable {
    public static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }

    /** The id written in an address; empty when the text is none. */
    public static Optional<UnitId> parse(String text) {
        try {
            return Optional.of(new UnitId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
