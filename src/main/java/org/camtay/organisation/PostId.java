package org.camtay.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One term of one person in one post. */
@Embeddable
public record PostId(UUID value) implements Serializable {
    static PostId next() {
        return new PostId(UUID.randomUUID());
    }
}
