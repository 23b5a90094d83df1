package org.camtay.debriefing.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import org.camtay.simulation.engine.Rules;

/** Points as people read them. */
final class Points {
    private Points() {}

    /** With one decimal. */
    static String of(int tenThousandths, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(
                BigDecimal.valueOf(tenThousandths).divide(BigDecimal.valueOf(Rules.POINT), 1, RoundingMode.HALF_UP));
    }
}
