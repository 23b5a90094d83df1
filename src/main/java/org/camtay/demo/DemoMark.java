package org.camtay.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** That a database holds the invented province of this seed. */
@Entity
class DemoMark {

    @Id
    private long seed;

    @Version
    private @Nullable Integer version;

    /** For the persistence library. */
    protected DemoMark() {}

    DemoMark(long seed) {
        this.seed = seed;
    }
}
