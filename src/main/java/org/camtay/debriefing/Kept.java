package org.camtay.debriefing;

/** What became of a commitment, as its owner says. */
public enum Kept {
    YES,
    PARTLY,
    NO
}
