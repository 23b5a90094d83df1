package org.camtay.meeting;

/** Who somebody is in a meeting; a record names roles and never persons. */
public enum MeetingRole {
    SECRETARY,
    DEPUTY,
    COMMITTEE_MEMBER,
    MEMBER,
    MINUTE_TAKER,
    /** The member of the higher committee in charge of the cell. */
    ATTENDEE,
    GUEST;

    /** Whether somebody in this role may chair a meeting of the cell. */
    public boolean mayChair() {
        return this == SECRETARY || this == DEPUTY || this == COMMITTEE_MEMBER;
    }
}
