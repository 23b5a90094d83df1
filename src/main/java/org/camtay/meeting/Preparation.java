package org.camtay.meeting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was done before a meeting.
 *
 * @param documents how many documents there were, 0 for none; empty while nobody has told
 * @param documentsSent that they were placed where the members read them
 */
public record Preparation(
        Deed membersNotified,
        Deed attendeeNotified,
        OptionalInt documents,
        Deed documentsSent,
        CommitteeMeeting committeeMeeting) {

    public static final Preparation UNKNOWN =
            new Preparation(Deed.UNKNOWN, Deed.UNKNOWN, OptionalInt.empty(), Deed.UNKNOWN, CommitteeMeeting.UNKNOWN);

    /**
     * The meeting of the cell committee before the meeting of the cell; secretary and deputy agree where there is none.
     *
     * @param minutes that minutes were taken
     */
    public record CommitteeMeeting(State state, Optional<LocalDate> date, YesNoUnknown minutes) {

        public static final CommitteeMeeting UNKNOWN =
                new CommitteeMeeting(State.UNKNOWN, Optional.empty(), YesNoUnknown.UNKNOWN);

        /** Whether it was held. */
        public enum State {
            HELD,
            NOT_HELD,
            /** The cell has no committee. */
            NO_COMMITTEE,
            UNKNOWN
        }

        public static CommitteeMeeting held(LocalDate date, boolean minutes) {
            return new CommitteeMeeting(State.HELD, Optional.of(date), YesNoUnknown.of(minutes));
        }
    }
}
