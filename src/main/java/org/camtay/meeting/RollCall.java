package org.camtay.meeting;

/**
 * The numbers of the roll call; nobody is named.
 *
 * @param full full members of the cell
 * @param probationary probationary members of the cell
 * @param temporarilyHere members of other cells who take part here for a time; counted beside the cell's own
 * @param temporarilyElsewhere of the cell's own, who take part in another cell for a time
 * @param exempted of the cell's own, exempted from Party work and meetings
 * @param specialDuty of the cell's own, away on a duty that the cell does not count
 * @param present of the cell's own who were expected
 * @param excused of the cell's own who were expected, away with a reason
 * @param unexcused of the cell's own who were expected, away without a reason
 * @param nobodyExcusedTooOften that nobody was excused more than three times running
 */
public record RollCall(
        int full,
        int probationary,
        int temporarilyHere,
        int temporarilyElsewhere,
        int exempted,
        int specialDuty,
        int present,
        int excused,
        int unexcused,
        YesNoUnknown nobodyExcusedTooOften) {

    /** A cell whose members are all expected. */
    public static RollCall of(int full, int probationary, int present, int excused, int unexcused) {
        return new RollCall(full, probationary, 0, 0, 0, 0, present, excused, unexcused, YesNoUnknown.UNKNOWN);
    }

    /** The cell's own members. */
    public int members() {
        return full + probationary;
    }

    /** The cell's own members who should have come. */
    public int expected() {
        return members() - temporarilyElsewhere - exempted - specialDuty;
    }

    /** Everybody in the room who belongs to a cell. */
    public int inTheRoom() {
        return present + temporarilyHere;
    }
}
