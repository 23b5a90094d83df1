package org.camtay.learning.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The day of the month on which all cells meet (rule CT50-DATE: the 3rd). */
final class MeetingDay {

    static final int OF_MONTH = 3;

    private MeetingDay() {}

    /** Whole days until the next meeting day, 0 on the day itself. */
    static long daysUntilNext(LocalDate today) {
        LocalDate thisMonth = today.withDayOfMonth(OF_MONTH);
        LocalDate next = today.isAfter(thisMonth) ? thisMonth.plusMonths(1) : thisMonth;
        return ChronoUnit.DAYS.between(today, next);
    }
}
