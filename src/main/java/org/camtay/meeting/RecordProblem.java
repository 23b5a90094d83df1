package org.camtay.meeting;

import java.util.List;

/**
 * What is wrong with a record, for one sentence at the field.
 *
 * @param field path of the field, such as {@code rollCall.present} or {@code votes[0].inFavour}
 * @param values fill the sentence of the reason: numbers, dates, texts, steps, kinds, roles
 */
public record RecordProblem(String field, Reason reason, List<Object> values) {

    /** The rules; each has a sentence {@code meeting.RecordProblem.REASON} in every language. */
    public enum Reason {
        /** Values: what was typed. */
        NOT_A_NUMBER,
        /** Values: what was typed. */
        NOT_A_DATE,
        /** Values: what was typed. */
        NOT_A_TIME,
        /** Values: the number, the least, the greatest. */
        NUMBER_RANGE,
        /** Values: the date. */
        DATE_IN_FUTURE,
        /** Values: the day of the other regular meeting. */
        SECOND_REGULAR_IN_MONTH,
        /** Values: the day, kind of the meeting. */
        SAME_MEETING_TWICE,
        /** No values. */
        ADOPTED_ALREADY,
        /** No values. */
        NOT_ADOPTED_YET,
        /** No values. */
        CHANGED_BY_SOMEBODY_ELSE,
        /** No values. */
        OWN_ENTRY,
        /** Values: the greatest length. */
        REASON_MISSING,
        /** No values. */
        MORE_THAN_STATES,
        /** Values: end, start. */
        END_BEFORE_START,
        /** Values: members who were away otherwise, members of the cell. */
        MORE_AWAY_THAN_MEMBERS,
        /** Values: present, expected. */
        MORE_PRESENT_THAN_MEMBERS,
        /** Values: present, excused and unexcused together, expected. */
        ROLL_CALL_SUM,
        /** Values: speakers, others present. */
        MORE_SPEAKERS_THAN_PRESENT,
        /** Values: votes given, entitled. */
        MORE_VOTES_THAN_ENTITLED,
        /** Values: entitled, full members. */
        MORE_ENTITLED_THAN_FULL,
        /** Values: in favour, entitled. */
        CARRIED_WITHOUT_MAJORITY,
        /** Values: the day, day of the meeting. */
        BEFORE_MEETING,
        /** Values: the day, day of the meeting. */
        AFTER_MEETING,
        /** No values. */
        TIME_OF_WHAT_WAS_NOT_DONE,
        /** No values. */
        TOLD_WITHOUT_ANSWER,
        /** Values: the role. */
        TICKED_BY_CHAIR,
        /** Values: the role. */
        MAY_NOT_CHAIR,
        /** Values: the step, the kind of meeting. */
        STEP_OF_ANOTHER_KIND,
        /** No values. */
        CHAIR_MINUTES_OF_REAL_MEETING,
        /** Values: the row, the sheet. */
        UNKNOWN_ROW,
        /** Values: how many, the greatest number. */
        LIST_TOO_LONG,
        /** Values: letters, the greatest number. */
        TEXT_TOO_LONG,
        /** Values: the word. */
        SECRET_WORD(true),
        /** Values: the words that look like a name. */
        PERSONAL_NAME(true);

        private final boolean warning;

        Reason() {
            this(false);
        }

        Reason(boolean warning) {
            this.warning = warning;
        }

        /** Whether the record can be kept all the same, after a second look. */
        public boolean isWarning() {
            return warning;
        }
    }

    public RecordProblem {
        values = List.copyOf(values);
    }

    static RecordProblem of(String field, Reason reason, Object... values) {
        return new RecordProblem(field, reason, List.of(values));
    }

    public boolean isWarning() {
        return reason.isWarning();
    }
}
