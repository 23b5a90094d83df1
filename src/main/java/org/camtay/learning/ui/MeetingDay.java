package org.camtay.learning.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The day of the month on which all cells meet. */
final class MeetingDay {

    private MeetingDay() {}

    /**
     * Whole days until the next meeting day, 0 on the day itself.
     *
     * @param day of the month, 1 to 28
     */
    static long daysUntilNext(LocalDate today, int day) {
        LocalDate thisMonth = today.withDayOfMonth(day);
        LocalDate next = today.isAfter(thisMonth) ? thisMonth.plusMonths(1) : thisMonth;
        return ChronoUnit.DAYS.between(today, next);
    }
}
