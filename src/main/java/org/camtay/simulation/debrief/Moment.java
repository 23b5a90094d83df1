package org.camtay.simulation.debrief;

import org.camtay.simulation.engine.Move;

/**
 * A choice beside the best that was on offer, with the same luck; all points in ten-thousandths of the whole evening.
 *
 * @param worth what the evening is worth after the choice that was made
 * @param better the code of the best move on offer; the one that was made if none is better
 * @param betterWorth what the evening is worth after that
 * @param usual the value in the middle of what was on offer
 * @param exact whether these are values of best play; otherwise means of evenings that a careful player plays on
 */
public record Moment(Frame frame, int worth, int better, int betterWorth, int usual, boolean exact) {

    /** What the choice cost. */
    public int regret() {
        return betterWorth - worth;
    }

    /** What the choice brought over a middling one. */
    public int gain() {
        return worth - usual;
    }

    public Move betterMove() {
        return Move.of(better);
    }
}
