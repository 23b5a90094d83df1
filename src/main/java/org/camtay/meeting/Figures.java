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
}
