package org.camtay.meeting;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days over which is measured.
 *
 * @param until the first day that no longer belongs to it
 */
public record Window(LocalDate from, LocalDate until) {

    /** Every day that a record can have. */
    public static final Window ALWAYS = new Window(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 1, 1));

    public Window {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a window from " + from + " until " + until);
        }
    }

    public static Window of(YearMonth month) {
        return new Window(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
