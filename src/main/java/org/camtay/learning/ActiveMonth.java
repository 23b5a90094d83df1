package org.camtay.learning;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.camtay.access.PersonId;

/** That somebody learned in a month. */
@Entity
class ActiveMonth {

    @EmbeddedId
    private ActiveMonthId id;

    /** For the persistence library. */
    @SuppressWarnings("NullAway.Init")
    protected ActiveMonth() {}

    ActiveMonth(PersonId person, LocalDate month) {
        this.id = new ActiveMonthId(person.value(), month);
    }
}
