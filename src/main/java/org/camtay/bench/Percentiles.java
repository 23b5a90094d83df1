package org.camtay.bench;

import java.util.Collection;
import java.util.List;

/**
 * How long things took, in milliseconds: half of them at most {@code p50}, 95 in a hundred at most {@code p95}, 99 at most
 * {@code p99}; by nearest rank, and 0 where nothing was measured.
 */
record Percentiles(double p50, double p95, double p99) {

    private static final double NANOSECONDS = 1e6;

    static Percentiles of(Collection<Long> nanoseconds) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return new Percentiles(at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static double at(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) {
            return 0;
        }
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1) / NANOSECONDS;
    }
}
