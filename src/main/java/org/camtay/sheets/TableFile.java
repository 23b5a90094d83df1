package org.camtay.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables that spreadsheet programs open; every cell is text, and none is taken for a formula. */
public final class TableFile {

    private static final String PROGRAM = "CamTay";
    private static final String PROGRAM_VERSION = "1.0";
    private static final String AS_TEXT = "@";
    private static final String INK = "221C15";
    private static final String SAND = "F3ECE1";
    private static final int MOST_WIDTH = 60;
    private static final int ROWS_PREPARED = 500;

    /** Tells Excel that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableFile() {}

    /** A sheet to write: its header and its rows. */
    public record Page(String name, List<String> header, List<List<String>> rows) {}

    /** The pages as XLSX; columns are formatted as text, so that zeros in front stay. */
    public static byte[] xlsx(List<Page> pages) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, PROGRAM, PROGRAM_VERSION)) {
            pages.forEach(page -> write(workbook.newWorksheet(page.name()), page));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** The table as comma-separated values, RFC 4180, UTF-8 with a byte order mark. */
    public static byte[] csv(Page page) {
        StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180)) {
            printer.printRecord(page.header());
            for (List<String> row : page.rows()) {
                printer.printRecord(row.stream().map(NeutralCell::of).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Worksheet sheet, Page page) {
        int columns = page.header().size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, width(page, column));
            sheet.value(0, column, page.header().get(column));
        }
        int lines = Math.max(page.rows().size(), ROWS_PREPARED);
        sheet.range(1, 0, lines, columns - 1)
                .style()
                .format(AS_TEXT)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fontColor(INK)
                .fillColor(SAND)
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < page.rows().size(); row++) {
            List<String> cells = page.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(row + 1, column, cells.get(column));
            }
        }
    }

    private static int width(Page page, int column) {
        int longest = page.rows().stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.min(MOST_WIDTH, Math.max(longest, page.header().get(column).length()) + 3);
    }
}
