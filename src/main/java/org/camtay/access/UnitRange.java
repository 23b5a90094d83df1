package org.camtay.access;

import java.util.List;
import java.util.stream.IntStream;

/**
 * All units of a subtree, as a range of their paths that an index can read.
 *
 * @param path of the subtree's root; every unit below has a path that starts with it; empty for all units there are
 */
public record UnitRange(String path) {

    /** The whole tree. */
    public static final UnitRange EVERYTHING = new UnitRange("");

    /** Length of one step of a path: six digits and a dot. */
    public static final int STEP = 7;

    /** The step of a path for the unit with this number among its siblings. */
    public static String step(int number) {
        return "%06d.".formatted(number);
    }

    /** Sorts after every path of the subtree and before every other: paths are made of digits and dots only. */
    public String end() {
        return path + "~";
    }

    public boolean contains(String otherPath) {
        return otherPath.startsWith(path);
    }

    /** The paths of all units above the subtree's root, the highest first. */
    public List<String> pathsAbove() {
        return IntStream.range(1, Math.max(1, path.length() / STEP))
                .mapToObj(steps -> path.substring(0, steps * STEP))
                .toList();
    }
}
