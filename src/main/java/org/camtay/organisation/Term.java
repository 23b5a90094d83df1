package org.camtay.organisation;

import static org.camtay.organisation.Refusal.Reason.TERM_BACKWARDS;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when something holds.
 *
 * @param ends the first day on which it no longer holds; empty while no end is known
 */
public record Term(LocalDate starts, Optional<LocalDate> ends) {
    public Term {
        if (ends.isPresent() && ends.get().isBefore(starts)) {
            throw new RefusedChange(TERM_BACKWARDS, starts, ends.get());
        }
    }

    public static Term from(LocalDate starts) {
        return new Term(starts, Optional.empty());
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(starts) && isBefore(day, ends);
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Term other) {
        return isBefore(starts, other.ends) && isBefore(other.starts, ends) && !isEmpty() && !other.isEmpty();
    }

    /** Whether each day of the other is a day of this. */
    public boolean contains(Term other) {
        return !other.starts.isBefore(starts)
                && (ends.isEmpty()
                        || (other.ends.isPresent() && !other.ends.get().isAfter(ends.get())));
    }

    private boolean isEmpty() {
        return ends.isPresent() && ends.get().equals(starts);
    }

    private static boolean isBefore(LocalDate day, Optional<LocalDate> end) {
        return end.isEmpty() || day.isBefore(end.get());
    }
}
