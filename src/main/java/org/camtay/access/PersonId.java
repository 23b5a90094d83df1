package org.camtay.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A person with an account. */
@Embeddable
public record PersonId(UUID value) implements Serializable {
    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }
}
