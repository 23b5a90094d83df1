package org.camtay.meeting;

/** The kinds of meeting that a cell holds. */
public enum MeetingKind {
    /** The monthly meeting on the fixed date. */
    REGULAR,
    /** A meeting on one theme, at least once a quarter. */
    THEMATIC,
    /** A regular and a thematic meeting, one after the other in one session. */
    COMBINED,
    EXTRAORDINARY,
    /** A meeting of the cell committee. */
    COMMITTEE;

    /** Whether it is, or contains, the regular meeting of its month. */
    public boolean isRegular() {
        return this == REGULAR || this == COMBINED;
    }

    /** Whether it is, or contains, a thematic meeting. */
    public boolean isThematic() {
        return this == THEMATIC || this == COMBINED;
    }

    /** Whether the members of the cell meet, not only its committee. */
    public boolean isOfTheCell() {
        return this != COMMITTEE;
    }
}
