package org.camtay.simulation.engine;

/**
 * A numbered table of prices and weights; a table that was once played by never changes. Points are ten-thousandths.
 *
 * @param version 2 as the model was first proved, 3 as it ships
 */
public record Rules(int version, Prices prices, Changes changes, Weights weights) {

    /** Minutes of the chair's moves and hours of preparation; all minutes are even. */
    public record Prices(
            int question,
            int invitation,
            int rebuff,
            int silence,
            int roundPerPerson,
            int bound,
            int letRun,
            int cutOff,
            int sumUp,
            int lecture,
            int limits,
            int vote,
            int reserve,
            int decide,
            int decideSelf,
            int close,
            int pause,
            int readAloud,
            int preparedPercent,
            int unpreparedPercent,
            int hoursMember,
            int hoursSelf,
            int hoursPaper,
            int hoursForewarn,
            int hoursRivals,
            int hoursGuest,
            int hoursCommittee,
            int hoursNotice) {}

    /**
     * What moves do to the dials, and when.
     *
     * @param lateBy minutes behind the plan from which closing an item costs energy
     * @param beats free moves in an item for a decision
     * @param noteBeats free moves in an item to take note of
     */
    public record Changes(
            int startClock,
            int startEnergy,
            int startTrust,
            int beats,
            int noteBeats,
            int energyToSpeak,
            int trustToHeal,
            int pauseEnergy,
            int voiceEnergy,
            int closeEnergy,
            int lateBy) {}

    /**
     * The parts of the rubric, together a hundred points.
     *
     * @param selfOwned what remains of all decisions when the chair owns them
     * @param vague per cent of a decision that is left when it was hardly clear, in tenths
     * @param breadthFrom per cent of the present who must have spoken for the first point
     * @param breadthTo per cent for all points
     * @param crowd from how many present on fewer voices are enough
     * @param crowdTo per cent for all points in a crowd
     * @param fadeBefore minutes before the band in which the points for time fade to nothing
     */
    public record Weights(
            int presented,
            int papers,
            int decisions,
            int breadth,
            int time,
            int covered,
            int answered,
            int followUp,
            int trust,
            int energy,
            int clarity,
            int judgement,
            int selfOwned,
            int vague,
            int breadthFrom,
            int breadthTo,
            int crowd,
            int crowdTo,
            int fadeBefore) {}

    /** One point. */
    public static final int POINT = 10_000;

    public static final int A = 85 * POINT;
    public static final int B = 70 * POINT;
    public static final int C = 50 * POINT;

    public static final Rules V2 = new Rules(
            2,
            new Prices(4, 4, 2, 2, 2, 2, 4, 2, 2, 4, 2, 2, 2, 4, 2, 2, 6, 2, 40, 55, 1, 2, 1, 1, 2, 1, 1, 1),
            new Changes(2, 3, 2, 3, 2, 2, 3, 2, 1, 1, 0),
            new Weights(
                    18 * POINT,
                    6 * POINT,
                    18 * POINT,
                    12 * POINT,
                    8 * POINT,
                    6 * POINT,
                    4 * POINT,
                    6 * POINT,
                    5 * POINT,
                    0,
                    5 * POINT,
                    12 * POINT,
                    2 * POINT,
                    625,
                    30,
                    90,
                    1_000,
                    90,
                    20));

    /** As it ships: votes, principles, the committee, and energy that is worth something to the end. */
    public static final Rules V3 = new Rules(
            3,
            V2.prices(),
            V2.changes(),
            new Weights(
                    18 * POINT,
                    6 * POINT,
                    18 * POINT,
                    12 * POINT,
                    8 * POINT,
                    6 * POINT,
                    4 * POINT,
                    6 * POINT,
                    3 * POINT,
                    2 * POINT,
                    5 * POINT,
                    12 * POINT,
                    2 * POINT,
                    625,
                    30,
                    90,
                    13,
                    50,
                    20));

    /**
     * The table with this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Rules of(int version) {
        return switch (version) {
            case 2 -> V2;
            case 3 -> V3;
            default -> throw new IllegalArgumentException("no table of rules: " + version);
        };
    }
}
