package org.camtay.meeting;

import java.util.Map;
import java.util.Optional;

/**
 * The values by which is measured. They come from the rule register and, for learning, from the skills; none of them is
 * written here.
 *
 * @param fixedDay day of the month of the regular meeting
 * @param fallbackDay last day of the month on which it may be held for a reason
 * @param documentDays days before the meeting by which documents are sent
 * @param publishDays days after the meeting within which is published
 * @param withoutExcused whether excused members are left out of those expected, as some older sheets do
 * @param targets what is aimed at, where a rule or a skill names a number
 */
public record Norms(
        int fixedDay,
        int fallbackDay,
        int documentDays,
        int publishDays,
        boolean withoutExcused,
        Map<Indicator, Fraction> targets) {

    public Norms {
        targets = Map.copyOf(targets);
    }

    /** What is aimed at; empty for what has no aim. */
    public Optional<Fraction> target(Indicator indicator) {
        return switch (indicator.target()) {
            case ALL -> Optional.of(Fraction.ONE);
            case NOTHING -> Optional.of(Fraction.ZERO);
            case NAMED -> Optional.ofNullable(targets.get(indicator));
            case NONE -> Optional.empty();
        };
    }

    /** Whether a figure is what is aimed at; empty where nothing applied or nothing is aimed at. */
    public Optional<Boolean> reached(Indicator indicator, Figure figure) {
        return figure.value()
                .flatMap(value -> target(indicator)
                        .map(aim -> indicator.direction() == Indicator.Direction.HIGHER
                                ? value.compareTo(aim) >= 0
                                : value.compareTo(aim) <= 0));
    }
}
