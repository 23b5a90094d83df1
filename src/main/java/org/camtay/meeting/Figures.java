package org.camtay.meeting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of all indicators over one window.
 *
 * @param applicable only those that apply
 */
public record Figures(Map<Indicator, Figure> applicable) {

    public static final Figures NONE = new Figures(Map.of());

    public Figures {
        Map<Indicator, Figure> copy = new EnumMap<>(Indicator.class);
        applicable.forEach((indicator, figure) -> {
            if (figure.isApplicable()) {
                copy.put(indicator, figure);
            }
        });
        applicable = Collections.unmodifiableMap(copy);
    }

    public Figure of(Indicator indicator) {
        return applicable.getOrDefault(indicator, Figure.NOT_APPLICABLE);
    }

    /** The figures of two windows that have no day in common, or of two cells, as those of both together. */
    public Figures plus(Figures other) {
        Map<Indicator, Figure> sum = new EnumMap<>(Indicator.class);
        sum.putAll(applicable);
        other.applicable.forEach((indicator, figure) -> sum.merge(indicator, figure, Figure::plus));
        return new Figures(sum);
    }

    /** Counts all indicators while records pass by. Not for several threads. */
    static final class Tally {

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
}
