package org.camtay.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that members or people asked for at a meeting.
 *
 * @param subject a few neutral words, nothing secret, nobody's name; may be empty
 * @param due until when an answer was promised or is set by the locality
 * @param answered when the answer came
 * @param told that the cell was told the answer
 */
public record Recommendation(
        String subject,
        Addressee addressee,
        State state,
        Optional<LocalDate> due,
        Optional<LocalDate> answered,
        YesNoUnknown told) {

    /** Letters that a subject may have. */
    public static final int SUBJECT_LENGTH = 120;

    /** Who is to answer. */
    public enum Addressee {
        CELL,
        COMMUNE_PARTY,
        COMMUNE_GOVERNMENT,
        HIGHER,
        OTHER
    }

    /** Where it stands. */
    public enum State {
        RECEIVED,
        SORTED,
        PASSED_ON,
        BEING_HANDLED,
        ANSWERED,
        TOLD,
        CLOSED,
        OVERDUE
    }

    /** Whether an answer came, not after the day that was set. */
    public boolean isAnsweredInTime() {
        return answered.isPresent() && due.isPresent() && !answered.get().isAfter(due.get());
    }
}
