package org.camtay.records;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.camtay.content.Catalogue;
import org.camtay.content.Curriculum;
import org.camtay.meeting.Fraction;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.Norms;
import org.springframework.stereotype.Component;

/** The values by which is measured, as the rule register and the skills say them today. */
@Component
class RegisterNorms {

    /** “In the first week” is until its seventh day. */
    private static final int DAYS_OF_A_WEEK = 7;

    private final Catalogue catalogue;

    RegisterNorms(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Norms current() {
        Curriculum curriculum = catalogue.current();
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

    /** How long a meeting of this kind lasts at least. */
    Optional<Integer> minimumMinutes(MeetingKind kind) {
        return switch (kind) {
            case REGULAR -> number(catalogue.current(), "HD42-DURATION");
            case COMBINED -> number(catalogue.current(), "HD42-DURATION-COMBINED");
            case THEMATIC, EXTRAORDINARY, COMMITTEE -> Optional.empty();
        };
    }

    private static int required(Curriculum curriculum, String code) {
        return number(curriculum, code)
                .orElseThrow(() -> new IllegalStateException("the rule register has no number for " + code));
    }

    private static Optional<Integer> number(Curriculum curriculum, String code) {
        return Optional.ofNullable(curriculum.ruleValues().get(code)).map(Integer::valueOf);
    }

    private static Fraction fraction(String written) {
        String[] parts = written.split("/", 2);
        return new Fraction(Long.parseLong(parts[0].strip()), parts.length == 2 ? Long.parseLong(parts[1].strip()) : 1);
    }
}
