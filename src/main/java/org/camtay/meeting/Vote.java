package org.camtay.meeting;

/**
 * The numbers of a vote; nobody is named.
 *
 * @param entitled members of the body who may vote, present or not: full members
 * @param other abstentions, reserved views, invalid papers
 * @param carried what the chair announced: that the proposal was adopted
 */
public record Vote(int entitled, int inFavour, int against, int other, Threshold threshold, boolean carried) {

    /** How many must agree. */
    public enum Threshold {
        /** More than half of the members of the body (Party Charter, Article 9). */
        OVER_HALF_OF_BODY,
        /** More than half of all full members of the cell (21-QĐ/TW on reprimand and warning). */
        OVER_HALF_OF_ALL_FULL,
        /** At least two thirds of all full members of the cell. */
        TWO_THIRDS_OF_ALL_FULL
    }

    /** Votes that were given. */
    public int cast() {
        return inFavour + against + other;
    }

    /** Whether enough agreed. A tie is not enough. */
    public boolean reachesThreshold() {
        return switch (threshold) {
            case OVER_HALF_OF_BODY, OVER_HALF_OF_ALL_FULL -> 2L * inFavour > entitled;
            case TWO_THIRDS_OF_ALL_FULL -> 3L * inFavour >= 2L * entitled;
        };
    }

    /** Whether all full members were counted, present or not, and the announcement follows from the numbers. */
    public boolean isValid(int fullMembers) {
        return entitled == fullMembers && carried == reachesThreshold();
    }
}
