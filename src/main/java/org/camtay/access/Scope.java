package org.camtay.access;

import java.util.Collection;
import java.util.List;

/**
 * Where somebody may do something today: subtrees of units. Every door asks for the scope of its role and reads inside it; what
 * lies outside is not there.
 */
public record Scope(List<UnitRange> ranges) {

    /** Everywhere, for set-up code that acts for nobody. */
    public static final Scope EVERYTHING = new Scope(List.of(UnitRange.EVERYTHING));

    public Scope {
        ranges = outermost(ranges);
    }

    public boolean contains(String path) {
        return ranges.stream().anyMatch(range -> range.contains(path));
    }

    public boolean isEmpty() {
        return ranges.isEmpty();
    }

    /** A range inside another would be read twice. */
    private static List<UnitRange> outermost(Collection<UnitRange> ranges) {
        return ranges.stream()
                .distinct()
                .filter(range ->
                        ranges.stream().noneMatch(other -> !other.equals(range) && other.contains(range.path())))
                .toList();
    }
}
