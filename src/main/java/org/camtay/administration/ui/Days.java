package org.camtay.administration.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are read and typed here: day, month, year. */
final class Days {

    private static final String PATTERN = "d/M/yyyy";

    private Days() {}

    static String of(LocalDate day) {
        return DateTimeFormatter.ofPattern(PATTERN, Locale.ROOT).format(day);
    }

    static DatePicker picker(String label, Locale language, LocalDate day) {
        DatePicker picker = new DatePicker(label, day);
        picker.setLocale(language);
        picker.setI18n(new DatePicker.DatePickerI18n().setDateFormats("d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd"));
        return picker;
    }
}
