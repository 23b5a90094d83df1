package org.camtay.sheets;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in one cell.
 *
 * @param text without spaces around it, single spaces inside, in composed letters (NFC)
 */
public record Cell(String text, Form form) {

    /** How a cell holds its value. */
    public enum Form {
        TEXT,
        /** A number: zeros in front are lost. */
        NUMBER,
        DATE,
        /** An error value such as {@code #N/A}, or a formula without a value. */
        BROKEN
    }

    private static final Pattern NOT_SEEN = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})( 0{1,2}:00(:00)?)?");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})([ T]00:00(:00)?)?");
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST_YEAR = 1930;
    private static final int LATEST_YEAR = 2200;

    /** Last, because making a cell needs the patterns above. */
    public static final Cell EMPTY = new Cell("", Form.TEXT);

    public Cell {
        text = clean(text);
    }

    static Cell text(String text) {
        return new Cell(text, Form.TEXT);
    }

    static Cell date(LocalDate day) {
        return new Cell("%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), Form.DATE);
    }

    public boolean isEmpty() {
        return text.isEmpty() && form != Form.BROKEN;
    }

    /**
     * The day that is written here: day first (1/7/2026), year first (2026-07-01), or a day as spreadsheet programs count
     * it; empty for anything else and for years that nobody means.
     */
    public Optional<LocalDate> day() {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        return form == Form.NUMBER && DAY_NUMBER.matcher(text).matches()
                ? Optional.of(DAY_ZERO.plusDays(Integer.parseInt(text))).filter(Cell::isPlausible)
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(Cell::isPlausible);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static boolean isPlausible(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
    }

    private static String clean(String text) {
        String seen = NOT_SEEN.matcher(text).replaceAll("");
        return Normalizer.normalize(SPACES.matcher(seen).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
