package org.camtay.sheets;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file: comma, semicolon or tab, UTF-8 with or without its mark, UTF-16 with its mark. Other encodings are
 * refused: a guess would spoil names without anybody seeing it.
 */
final class CsvReader {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int LINES_TO_GUESS_FROM = 50;

    /** Excel's own way to name the separator; the rest of the line is left empty, so that lines keep their numbers. */
    private static final String SEPARATOR_LINE = "sep=";

    private static final String FORMULA_SIGNS = "=+-@";

    private CsvReader() {}

    static Sheet read(String name, byte[] content) {
        String text = decoded(content);
        if (text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length()) && text.length() > 5) {
            return new Sheet(name, rows(name, text.charAt(4), text.substring(5)));
        }
        return new Sheet(name, rows(name, separator(text), text));
    }

    private static String decoded(byte[] content) {
        Charset charset = StandardCharsets.UTF_8;
        if (startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16;
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            if (text.indexOf('\0') >= 0) {
                throw new UnreadableFile("sheets.CsvReader.noText");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw new UnreadableFile(other, "sheets.CsvReader.encoding");
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    /** The separator that cuts the beginning of the file into most cells. */
    private static char separator(String text) {
        char best = SEPARATORS[0];
        long most = -1;
        for (char separator : SEPARATORS) {
            long cells = cells(separator, text);
            if (cells > most) {
                most = cells;
                best = separator;
            }
        }
        return best;
    }

    private static long cells(char separator, String text) {
        try (CSVParser parser = format(separator).parse(new StringReader(text))) {
            return parser.stream()
                    .limit(LINES_TO_GUESS_FROM)
                    .mapToLong(CSVRecord::size)
                    .sum();
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            return -1;
        }
    }

    private static List<SheetRow> rows(String name, char separator, String text) {
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = format(separator).parse(new StringReader(text))) {
            long before = 0;
            for (CSVRecord line : parser) {
                SheetRow row = row(name, (int) before + 1, line);
                before = parser.getCurrentLineNumber();
                if (!row.cells().isEmpty()) {
                    SheetFile.refuseRowsOver(rows.size() + 1);
                    rows.add(row);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
            throw new UnreadableFile(damaged, "sheets.CsvReader.quotes");
        }
        return rows;
    }

    private static SheetRow row(String name, int number, CSVRecord line) {
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        for (int index = 0; index < line.size(); index++) {
            Place place = new Place(name, number, index + 1);
            String text = line.get(index);
            SheetFile.refuseCellOver(place, text.length());
            Cell cell = Cell.text(withoutApostrophe(text));
            if (!cell.isEmpty()) {
                SheetFile.refuseColumnsOver(place);
                cells.put(place.column(), cell);
            }
        }
        return new SheetRow(number, cells);
    }

    /** Takes off what {@link NeutralCell} put before a formula sign. */
    private static String withoutApostrophe(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA_SIGNS.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .get();
    }
}
