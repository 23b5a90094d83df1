package org.camtay.reviews;

/**
 * How well something is remembered, by FSRS-6 with its default parameters; answers are right or not (the grades “good” and “again” of
 * the model), time counts in whole days.
 *
 * <p>Source: the description of the algorithm and the reference implementations of github.com/open-spaced-repetition.
 *
 * @param stability days after which it is remembered with a probability of 90 %; at least 0.001
 * @param difficulty 1 (easy) to 10 (hard)
 */
record Memory(double stability, double difficulty) {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final int AGAIN = 1;
    private static final int GOOD = 3;
    private static final int EASY = 4;

    private static final double SHORTEST = 0.001;

    /** The probability at which something is asked again. */
    private static final double RETENTION = 0.9;

    /** Of the curve of forgetting: after the days of its stability, {@link #RETENTION} is left. */
    private static final double FACTOR = Math.pow(RETENTION, -1 / W[20]) - 1;

    /** After the first answer. */
    static Memory first(boolean right) {
        int grade = grade(right);
        return new Memory(W[grade - 1], within(initialDifficulty(grade)));
    }

    /**
     * After another answer.
     *
     * @param days since the answer before; 0 on the same day
     */
    Memory after(long days, boolean right) {
        return new Memory(Math.max(SHORTEST, nextStability(days, right)), nextDifficulty(grade(right)));
    }

    /** Days until it is asked again; at least 1. */
    long interval() {
        return Math.max(1, Math.round(stability));
    }

    /** The probability that it is remembered after as many days. */
    double retrievability(long days) {
        return Math.pow(1 + FACTOR * days / stability, -W[20]);
    }

    private double nextStability(long days, boolean right) {
        if (days == 0) {
            return sameDay(right);
        }
        return right ? recalled(retrievability(days)) : forgotten(retrievability(days));
    }

    private double sameDay(boolean right) {
        double growth = Math.exp(W[17] * (grade(right) - GOOD + W[18])) * Math.pow(stability, -W[19]);
        return stability * (right ? Math.max(1, growth) : growth);
    }

    private double recalled(double retrievability) {
        double growth = Math.exp(W[8])
                * (11 - difficulty)
                * Math.pow(stability, -W[9])
                * Math.expm1((1 - retrievability) * W[10]);
        return stability * (1 + growth);
    }

    private double forgotten(double retrievability) {
        double anew = W[11]
                * Math.pow(difficulty, -W[12])
                * (Math.pow(stability + 1, W[13]) - 1)
                * Math.exp((1 - retrievability) * W[14]);
        return Math.min(anew, stability / Math.exp(W[17] * W[18]));
    }

    private double nextDifficulty(int grade) {
        double change = -W[6] * (grade - GOOD);
        double damped = difficulty + change * (10 - difficulty) / 9;
        return within(W[7] * initialDifficulty(EASY) + (1 - W[7]) * damped);
    }

    private static double initialDifficulty(int grade) {
        return W[4] - Math.exp(W[5] * (grade - 1)) + 1;
    }

    private static double within(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }

    private static int grade(boolean right) {
        return right ? GOOD : AGAIN;
    }
}
