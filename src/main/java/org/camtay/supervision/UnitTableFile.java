package org.camtay.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.camtay.sheets.NeutralCell;

/** A table of units as a file that spreadsheet programs open. */
public final class UnitTableFile {

    /** Tells Excel that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private UnitTableFile() {}

    /**
     * The table as comma-separated values, RFC 4180, with a byte order mark; a group that is held back has empty figures.
     *
     * @param headings unit, learners, started, finished, active
     */
    public static String csv(UnitTable table, String... headings) {
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord((Object[]) headings);
            for (UnitRow row : table.rows()) {
                printer.printRecord(
                        NeutralCell.of(row.unit().name()),
                        figure(row, Figures::learners),
                        figure(row, Figures::started),
                        figure(row, Figures::finished),
                        figure(row, Figures::active));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    private static String figure(UnitRow row, ToIntFunction<Figures> figure) {
        return row.figures()
                .map(figures -> Integer.toString(figure.applyAsInt(figures)))
                .orElse("");
    }
}
