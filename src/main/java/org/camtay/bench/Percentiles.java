package org.camtay.bench;

import java.util.Arrays;

/**
 * How long things took, in milliseconds: half of them at most {@code p50}, 95 in a hundred at most {@code p95}, 99 at most
 * {@code p99}; by nearest rank, and 0 where nothing was measured.
 */
record Percentiles(double p50, double p95, double p99) {

    private static final double NANOSECONDS = 1e6;

    static Percentiles of(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static double at(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        return sorted[Math.ceilDiv(sorted.length * percent, 100) - 1] / NANOSECONDS;
    }
}
