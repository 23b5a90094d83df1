package org.camtay.sheets;

import java.util.List;
import java.util.Locale;

/** Reads the sheets of an XLSX or CSV file, however it was named and saved. */
public final class SheetFile {

    /** Of the file as it comes: an organisation of 50,000 rows has about 3 MB. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    /** Of all sheets together. */
    public static final int MAX_ROWS = 60_000;

    static final int MAX_SHEETS = 30;
    static final int MAX_COLUMNS = 100;
    static final int MAX_CELL_LETTERS = 1_000;

    private static final int ZIP = 0x504B0304;
    private static final int OLD_OFFICE = 0xD0CF11E0;
    private static final int HEAD = 4;

    private SheetFile() {}

    /**
     * The sheets that are not hidden, in their order; a CSV file is one sheet with the name of the file.
     *
     * @throws UnreadableFile when it is no such file, too large, or not safe to read
     */
    public static List<Sheet> read(String name, byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new UnreadableFile("sheets.SheetFile.large", megabytes(content.length), megabytes(MAX_BYTES));
        }
        if (content.length < HEAD) {
            throw new UnreadableFile("sheets.SheetFile.empty");
        }
        return switch (head(content)) {
            case ZIP -> XlsxReader.read(content);
            case OLD_OFFICE -> throw new UnreadableFile("sheets.SheetFile.oldOffice");
            default -> {
                if (name.toLowerCase(Locale.ROOT).matches(".*\\.(pdf|docx?|png|jpe?g|ods)")) {
                    throw new UnreadableFile("sheets.SheetFile.otherKind", name);
                }
                yield List.of(CsvReader.read(name, content));
            }
        };
    }

    static void refuseRowsOver(int rows) {
        if (rows > MAX_ROWS) {
            throw new UnreadableFile("sheets.SheetFile.rows", Integer.toString(MAX_ROWS));
        }
    }

    static void refuseCellOver(Place place, int letters) {
        if (letters > MAX_CELL_LETTERS) {
            throw new UnreadableFile("sheets.SheetFile.longCell", place, Integer.toString(MAX_CELL_LETTERS));
        }
    }

    static void refuseColumnsOver(Place place) {
        if (place.column() > MAX_COLUMNS) {
            throw new UnreadableFile("sheets.SheetFile.columns", place, Integer.toString(MAX_COLUMNS));
        }
    }

    private static int head(byte[] content) {
        int head = 0;
        for (int place = 0; place < HEAD; place++) {
            head = (head << Byte.SIZE) | (content[place] & 0xFF);
        }
        return head;
    }

    private static String megabytes(int bytes) {
        return Long.toString(Math.ceilDiv(bytes, 1024L * 1024));
    }
}
