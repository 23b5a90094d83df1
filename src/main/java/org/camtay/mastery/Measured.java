package org.camtay.mastery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Figures;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Norms;

/**
 * A figure with what it is of.
 *
 * @param indicator empty for the points of a quiz
 * @param reached whether it is what is aimed at; empty where nothing is aimed at
 */
public record Measured(Optional<Indicator> indicator, Figure figure, Optional<Boolean> reached) {

    static Measured points(int percent) {
        return new Measured(Optional.empty(), new Figure(percent, 100), Optional.of(true));
    }

    /** Those of these indicators that applied, in their order. */
    static List<Measured> of(Figures figures, Set<Indicator> indicators, Norms norms) {
        return indicators.stream()
                .filter(indicator -> figures.of(indicator).isApplicable())
                .map(indicator -> new Measured(
                        Optional.of(indicator), figures.of(indicator), norms.reached(indicator, figures.of(indicator))))
                .toList();
    }
}
