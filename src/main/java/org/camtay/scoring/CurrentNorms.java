package org.camtay.scoring;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.camtay.content.Curriculum;
import org.camtay.meeting.Fraction;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Norms;

/** The values by which real and practised meetings are measured, as the rule register and the skills say them today. */
public final class CurrentNorms {

    /** “In the first week” is until its seventh day. */
    private static final int DAYS_OF_A_WEEK = 7;

    private CurrentNorms() {}

    /**
     * The norms of this content.
     *
     * @throws IllegalStateException when the rule register lacks a number that is needed
     */
    public static Norms of(Curriculum curriculum) {
        Map<Indicator, Fraction> targets = new EnumMap<>(Indicator.class);
        number(curriculum, "HD42-ATTENDANCE")
                .ifPresent(percent -> targets.put(Indicator.ATTENDANCE, Fraction.percent(percent)));
        curriculum
                .targets()
                .forEach((code, target) -> Indicator.ofCode(code)
                        .ifPresent(indicator -> targets.putIfAbsent(indicator, fraction(target))));
        return new Norms(
                required(curriculum, "CT50-DATE"),
                DAYS_OF_A_WEEK,
                required(curriculum, "HD42-DOCS-AHEAD"),
                required(curriculum, "HD42-PUBLISH"),
                false,
                targets);
    }

    /** The number of a rule; empty where the register has none. */
    public static Optional<Integer> number(Curriculum curriculum, String code) {
        return Optional.ofNullable(curriculum.ruleValues().get(code)).map(Integer::valueOf);
    }

    private static int required(Curriculum curriculum, String code) {
        return number(curriculum, code)
                .orElseThrow(() -> new IllegalStateException("the rule register has no number for " + code));
    }

    private static Fraction fraction(String written) {
        String[] parts = written.split("/", 2);
        return new Fraction(Long.parseLong(parts[0].strip()), parts.length == 2 ? Long.parseLong(parts[1].strip()) : 1);
    }
}
