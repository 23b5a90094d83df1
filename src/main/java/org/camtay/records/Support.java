package org.camtay.records;

/** What stands behind a record beside the word of the one who entered it. */
public enum Support {
    ENTERED,
    /** A second leader of the cell has said that it is so. */
    CONFIRMED,
    /** It agrees with the report of the member of the higher committee who attended. */
    AGREES_WITH_REPORT;

    /** Whether it is enough for a skill to count as applied. */
    public boolean isEnough() {
        return this != ENTERED;
    }
}
