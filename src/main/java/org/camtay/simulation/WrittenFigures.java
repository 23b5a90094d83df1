package org.camtay.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicator;
import org.jspecify.annotations.Nullable;

/** Figures as they are kept, such as {@code speakers=5/7 delegation=4/6}; an indicator that is no longer known is left out. */
final class WrittenFigures {

    private WrittenFigures() {}

    static String write(Figures figures) {
        return figures.applicable().entrySet().stream()
                .map(one -> "%s=%d/%d"
                        .formatted(
                                one.getKey().code(),
                                one.getValue().numerator(),
                                one.getValue().denominator()))
                .collect(Collectors.joining(" "));
    }

    static Figures read(@Nullable String written) {
        Map<Indicator, Figure> figures = new EnumMap<>(Indicator.class);
        if (written != null && !written.isEmpty()) {
            for (String one : written.split(" ", -1)) {
                String[] parts = one.split("[=/]", -1);
                Indicator.ofCode(parts[0])
                        .ifPresent(indicator ->
                                figures.put(indicator, new Figure(Long.parseLong(parts[1]), Long.parseLong(parts[2]))));
            }
        }
        return new Figures(figures);
    }
}
