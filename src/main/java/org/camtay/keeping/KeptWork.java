package org.camtay.keeping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The latest that came of one subject of one person. */
@Entity
class KeptWork {

    @EmbeddedId
    private KeptWorkId id;

    @Version
    private @Nullable Integer version;

    private long sequence;
    private String sentAs;
    private String fields;
    private Instant keptAt;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected KeptWork() {}

    KeptWork(KeptWorkId id, long sequence, String sentAs, String fields, Instant now) {
        this.id = id;
        this.sequence = sequence;
        this.sentAs = sentAs;
        this.fields = fields;
        this.keptAt = now;
    }

    long sequence() {
        return sequence;
    }

    String fields() {
        return fields;
    }

    boolean isSentAs(String key) {
        return sentAs.equals(key);
    }

    void replace(long newSequence, String key, String newFields, Instant now) {
        sequence = newSequence;
        sentAs = key;
        fields = newFields;
        keptAt = now;
    }
}
