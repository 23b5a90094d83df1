package org.camtay.demo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** That a database holds invented people: the province of the demo, or an organisation generated in some size. */
@Entity
class DemoMark {

    @Id
    private long seed;

    private boolean generated;

    @Version
    private @Nullable Integer version;

    /** For the persistence library. */
    protected DemoMark() {}

    DemoMark(long seed, boolean generated) {
        this.seed = seed;
        this.generated = generated;
    }
}
