package org.camtay.access;

/** What a grant allows inside its range of units. */
public enum Role {
    /** Learns; the range is the own unit. */
    LEARNER,
    /** Keeps the records of the cell that the person leads; the range is that cell. */
    CELL_LEADER,
    /** Follows named cells and sees the names there; the range is one cell. */
    ATTENDEE,
    /** Writes content and sees completion in the own course. */
    TRAINER,
    /** Sees figures and the names behind them. */
    SUPERVISOR,
    /** Sees totals only, small groups suppressed. */
    TOTALS_VIEWER,
    /** Keeps units and accounts. */
    ADMINISTRATOR
}
