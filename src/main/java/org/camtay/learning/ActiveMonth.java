package org.camtay.learning;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** That somebody learned in a month. */
@Entity
class ActiveMonth {

    @EmbeddedId
    private ActiveMonthId id;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected ActiveMonth() {}
}
