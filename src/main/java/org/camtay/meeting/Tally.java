package org.camtay.meeting;

import java.util.EnumMap;
import java.util.Map;

/** Counts all indicators while records pass by. Not for several threads. */
final class Tally {

    private final Map<Indicator, long[]> counts = new EnumMap<>(Indicator.class);

    /** One more case of what the indicator is about. */
    void count(Indicator indicator, boolean good) {
        add(indicator, good ? 1 : 0, 1);
    }

    void add(Indicator indicator, long numerator, long denominator) {
        long[] count = counts.computeIfAbsent(indicator, _ -> new long[2]);
        count[0] += numerator;
        count[1] += denominator;
    }

    Figures figures() {
        Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);
        counts.forEach((indicator, count) -> figures.put(indicator, new Figure(count[0], count[1])));
        return new Figures(figures);
    }
}
