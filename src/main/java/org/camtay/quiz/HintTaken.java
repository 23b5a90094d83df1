package org.camtay.quiz;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** How many hints of a question were opened in an attempt. */
@Entity
class HintTaken {

    @EmbeddedId
    private AnswerId id;

    @Version
    private @Nullable Integer version;

    private int hints;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected HintTaken() {}

    HintTaken(AnswerId id) {
        this.id = id;
    }

    int hints() {
        return hints;
    }

    void takeOneMore(int available) {
        hints = Math.min(hints + 1, available);
    }
}
