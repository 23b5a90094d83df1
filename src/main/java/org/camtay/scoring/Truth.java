package org.camtay.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.camtay.content.ScoreSheet.Comparison;
import org.camtay.content.ScoreSheet.Condition;
import org.camtay.meeting.Fraction;

/** Whether a condition of a sheet holds; what was not told neither holds nor fails. */
enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth ofAll(List<Condition> conditions, Measures measures) {
        Truth all = TRUE;
        for (Condition condition : conditions) {
            Truth one = of(condition, measures);
            if (one == FALSE) {
                return FALSE;
            }
            if (one == UNKNOWN) {
                all = UNKNOWN;
            }
        }
        return all;
    }

    static Truth of(Condition condition, Measures measures) {
        boolean missing = measures.notApplicable().contains(condition.indicator());
        if (condition.comparison() == Comparison.NOT_APPLICABLE) {
            boolean known = measures.known().containsKey(condition.indicator());
            return missing ? TRUE : known ? FALSE : UNKNOWN;
        }
        return measures.value(condition.indicator())
                .map(value -> holds(condition.comparison(), value.compareTo(exact(condition.value()))) ? TRUE : FALSE)
                .orElse(UNKNOWN);
    }

    static Fraction exact(BigDecimal number) {
        BigDecimal plain = number.setScale(Math.max(0, number.scale()));
        return new Fraction(
                plain.unscaledValue().longValueExact(),
                BigInteger.TEN.pow(plain.scale()).longValueExact());
    }

    private static boolean holds(Comparison comparison, int order) {
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case AT_MOST -> order <= 0;
            case BELOW -> order < 0;
            case EQUAL -> order == 0;
            case NOT_APPLICABLE -> false;
        };
    }
}
