package org.camtay.meeting;

import java.util.OptionalInt;

/**
 * How many spoke, never who or what.
 *
 * @param speakers different members who spoke, without the chair
 * @param chairMinutes how long the chair spoke; only of a practice, nobody times a real meeting
 */
public record Speech(OptionalInt speakers, OptionalInt chairMinutes) {

    public static final Speech UNKNOWN = new Speech(OptionalInt.empty(), OptionalInt.empty());

    public static Speech of(int speakers) {
        return new Speech(OptionalInt.of(speakers), OptionalInt.empty());
    }
}
