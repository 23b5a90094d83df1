package org.camtay.organisation;

/** What a member of a cell committee looks after; presenting that part of a meeting is the member's natural task. */
public enum CommitteeField {
    PROPAGANDA,
    ORGANISATION,
    INSPECTION,
    MASS_WORK,
    OTHER
}
