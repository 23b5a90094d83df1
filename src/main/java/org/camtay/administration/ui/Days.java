package org.camtay.administration.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are read here: day, month, year. */
final class Days {

    private static final String PATTERN = "d/M/yyyy";

    private Days() {}

    static String of(LocalDate day) {
        return DateTimeFormatter.ofPattern(PATTERN, Locale.ROOT).format(day);
    }
}
