package org.camtay.organisation;

import java.util.List;

/**
 * Why a unit or a post cannot be as it was asked for.
 *
 * @param row place in the list that was handed in, from 0; 0 for a single change
 * @param values fill the sentence of the reason: numbers, dates, texts, kinds
 */
public record Refusal(int row, Reason reason, List<Object> values) {

    /** The rules; each has a sentence {@code organisation.Refusal.REASON} in every language. */
    public enum Reason {
        /** Values: kind of the unit, kind of the unit above. */
        MISPLACED_UNIT,
        /** Values: kind of the unit. */
        NEEDS_UNIT_ABOVE,
        /** Values: kind of the unit, kind of the other unit. */
        KINDS_DIFFER,
        /** Values: code. */
        CELL_TYPE_MISSING,
        /** Values: code. */
        CELL_TYPE_ONLY_FOR_CELLS,
        /** Values: code, greatest length. */
        CODE_LENGTH,
        /** Values: code, greatest length. */
        NAME_LENGTH,
        /** Values: code. */
        CODE_TAKEN,
        /** Values: code. */
        CODE_TWICE,
        /** Values: code of the unit above. */
        UNKNOWN_UNIT_ABOVE,
        /** Values: code of the unit above. */
        CYCLE,
        /** Values: name of the unit to move, name of the unit below it. */
        CIRCLE,
        /** Values: name of the unit. */
        UNIT_NOT_THERE,
        /** Values: name of the unit, the date. */
        UNIT_NOT_VALID,
        /** Values: the number. */
        FULL_MEMBERS_NEGATIVE,
        /** Values: greatest length. */
        REASON_LENGTH,
        /** Values: kind of the post, name of the unit. */
        POST_NOT_HERE,
        /** Values: kind of the post. */
        FIELD_ONLY_FOR_COMMITTEE,
        /** Values: name of the unit, number of full members. */
        NO_COMMITTEE,
        /** Values: first day, day of the end. */
        TERM_BACKWARDS,
        /** Values: name of the unit, first day of the term in the way. */
        SECOND_SECRETARY,
        /** Values: kind of the post, name of the unit, first day of the term in the way. */
        OVERLAPPING_TERM,
        /** Values: the date, the day it must not be before. */
        DATE_BEFORE_START,
        /** Values: the date. */
        DATE_IN_FUTURE,
        /** Values: name of the unit, number of units below. */
        UNITS_BELOW,
        /** Values: name of the unit. */
        SAME_PLACE,
        /** Values: kind of the post. */
        BEYOND_OWN_RIGHTS
    }

    public Refusal {
        values = List.copyOf(values);
    }

    static Refusal of(Reason reason, Object... values) {
        return new Refusal(0, reason, List.of(values));
    }

    Refusal inRow(int number) {
        return new Refusal(number, reason, values);
    }
}
