package org.camtay.simulation.replay;

import java.util.List;
import org.camtay.content.LocalizedText;

/**
 * What experts answer about an evening.
 *
 * @param evidence the moves that they would mark
 * @param strength the one strength to name
 * @param mend the one thing to mend
 * @param when the moment at which an attendee speaks
 * @param how the way of saying it
 */
public record ExpertKey(
        List<Evidence> evidence, List<Answer> strength, List<Answer> mend, List<Answer> when, List<Answer> how) {
    /** What the best answer scores. */
    public static final int BEST = 3;

    public ExpertKey {
        evidence = List.copyOf(evidence);
        strength = List.copyOf(strength);
        mend = List.copyOf(mend);
        when = List.copyOf(when);
        how = List.copyOf(how);
    }

    /** Whether a move speaks for or against the evening. */
    public enum Side {
        STRENGTH,
        MEND
    }

    /**
     * A move that shows something.
     *
     * @param move its index in the moves of the replay, from 0
     */
    public record Evidence(int move, Side side, LocalizedText why) {}

    /**
     * One of three or four answers to choose from.
     *
     * @param score 0 to {@link #BEST}
     */
    public record Answer(int score, LocalizedText text, LocalizedText why) {}
}
