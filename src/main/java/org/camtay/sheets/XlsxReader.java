package org.camtay.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an XLSX file; formulas count with the value that was stored beside them. */
final class XlsxReader {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_OF_OLD_MACS = LocalDate.of(1904, 1, 1);
    private static final int MOST_DIGITS = 30;
    private static final int LAST_DAY = 2_958_465;
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern ZEROS = Pattern.compile("0+");

    private final LocalDate dayZero;
    private int rows;

    private XlsxReader(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    static List<Sheet> read(byte[] content) {
        XlsxGuard.check(content);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true))) {
            return new XlsxReader(workbook.isDate1904() ? DAY_ZERO_OF_OLD_MACS : DAY_ZERO).sheets(workbook);
        } catch (UnreadableFile known) {
            throw known;
        } catch (IOException | RuntimeException damaged) {
            throw new UnreadableFile(damaged, "sheets.XlsxGuard.damaged");
        }
    }

    private List<Sheet> sheets(ReadableWorkbook workbook) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Sheet sheet : workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .limit(SheetFile.MAX_SHEETS)
                .toList()) {
            sheets.add(sheet(sheet));
        }
        return sheets;
    }

    private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<SheetRow> found = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            stream.forEach(row -> {
                SheetRow read = row(sheet.getName(), row);
                if (!read.cells().isEmpty()) {
                    SheetFile.refuseRowsOver(++rows);
                    found.add(read);
                }
            });
        }
        return new Sheet(sheet.getName(), found);
    }

    private SheetRow row(String sheet, Row row) {
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        for (org.dhatim.fastexcel.reader.Cell source : row) {
            if (source != null) {
                Place place = new Place(sheet, row.getRowNum(), source.getColumnIndex() + 1);
                Cell cell = cell(place, source);
                if (!cell.isEmpty()) {
                    SheetFile.refuseColumnsOver(place);
                    cells.put(place.column(), cell);
                }
            }
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private Cell cell(Place place, org.dhatim.fastexcel.reader.Cell source) {
        if (source.getType() == org.dhatim.fastexcel.reader.CellType.ERROR) {
            return new Cell(String.valueOf(source.getRawValue()), Cell.Form.BROKEN);
        }
        return switch (source.getValue()) {
            case null -> new Cell("", source.getFormula() == null ? Cell.Form.TEXT : Cell.Form.BROKEN);
            case BigDecimal number -> number(number, source.getDataFormatString());
            case Object value -> {
                String text = value.toString();
                SheetFile.refuseCellOver(place, text.length());
                yield text.startsWith("#") && source.getFormula() != null
                        ? new Cell(text, Cell.Form.BROKEN)
                        : Cell.text(text);
            }
        };
    }

    private Cell number(BigDecimal number, @Nullable String format) {
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return new Cell(number.toString(), Cell.Form.BROKEN);
        }
        if (format != null && isDate(format) && number.signum() > 0 && number.intValue() <= LAST_DAY) {
            return Cell.date(dayZero.plusDays(number.intValue()));
        }
        String plain = (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
        if (format != null && ZEROS.matcher(format).matches() && plain.length() < format.length()) {
            return Cell.text("0".repeat(format.length() - plain.length()) + plain);
        }
        return new Cell(plain, Cell.Form.NUMBER);
    }

    /** Whether a number format shows days: it has a day or a year outside of quoted text and bracketed conditions. */
    private static boolean isDate(String format) {
        String bare = QUOTED.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0;
    }
}
