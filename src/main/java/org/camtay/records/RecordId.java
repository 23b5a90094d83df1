package org.camtay.records;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** The record of one meeting of a cell. */
@Embeddable
public record RecordId(UUID value) implements Serializable {
    static RecordId next() {
        return new RecordId(UUID.randomUUID());
    }

    /** The id written in an address; empty when the text is none. */
    public static Optional<RecordId> parse(String text) {
        try {
            return Optional.of(new RecordId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
