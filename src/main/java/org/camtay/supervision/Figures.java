package org.camtay.supervision;

import org.camtay.learning.LearningTotals;

/**
 * How many of the leaders of a unit's cells learn; each number counts people and is at most {@code learners}.
 *
 * @param learners hold a post in a cell of the unit today
 * @param started have opened at least one module
 * @param finished have finished every module of their path
 * @param active have learned this month
 */
public record Figures(int learners, int started, int finished, int active) {
    static final Figures NONE = new Figures(0, 0, 0, 0);

    static Figures of(LearningTotals totals) {
        return new Figures(totals.learners(), totals.started(), totals.finished(), totals.active());
    }

    Figures plus(Figures other) {
        return new Figures(
                learners + other.learners, started + other.started, finished + other.finished, active + other.active);
    }
}
