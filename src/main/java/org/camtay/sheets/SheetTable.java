package org.camtay.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rows of one kind in a file, from all sheets whose header fits.
 *
 * @param slips what must be mended before anything is written
 * @param notes what was left out
 */
public record SheetTable(List<TableRow> rows, List<SheetFinding> slips, List<SheetFinding> notes) {

    /** Reads the sheets that have all required columns; where none has, says of the likeliest what is missing. */
    public static SheetTable of(List<Sheet> sheets, List<SheetColumn> wanted) {
        SheetTable table = new SheetTable(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        boolean found = false;
        for (Sheet sheet : sheets) {
            Optional<Header> header = Header.in(sheet, wanted).filter(some -> some.isComplete(wanted));
            header.ifPresent(complete -> table.read(sheet, complete));
            found |= header.isPresent();
        }
        for (Sheet sheet : sheets) {
            Optional<Header> header = Header.in(sheet, wanted).filter(some -> !some.isComplete(wanted));
            if (!found && header.isPresent()) {
                table.slips.add(missing(sheet, header.get(), wanted));
            } else if (header.isPresent() || Header.in(sheet, wanted).isEmpty()) {
                table.notes.add(
                        SheetFinding.at(new Place(sheet.name(), 0, 0), "sheets.SheetTable.skipped", sheet.name()));
            }
        }
        if (!found && table.slips.isEmpty()) {
            table.slips.add(SheetFinding.at(Place.FILE, "sheets.SheetTable.noHeader", names(wanted)));
        } else if (found && table.rows.isEmpty()) {
            table.slips.add(SheetFinding.at(Place.FILE, "sheets.SheetTable.noRows"));
        }
        return table;
    }

    private void read(Sheet sheet, Header header) {
        header.twice()
                .forEach(position -> slips.add(
                        SheetFinding.at(new Place(sheet.name(), header.row(), position), "sheets.SheetTable.twice")));
        header.unknown()
                .forEach((position, text) -> notes.add(SheetFinding.at(
                        new Place(sheet.name(), header.row(), position), "sheets.SheetTable.unknown", text)));
        sheet.rows().stream()
                .filter(row -> row.number() > header.row())
                .map(row -> new TableRow(sheet.name(), header.columns(), row))
                .filter(row -> !row.isEmpty())
                .forEach(row -> {
                    rows.add(row);
                    broken(row);
                });
    }

    private void broken(TableRow row) {
        row.columns().keySet().stream()
                .filter(column -> row.cell(column).form() == Cell.Form.BROKEN)
                .forEach(column ->
                        slips.add(SheetFinding.at(row.place(column), "sheets.SheetTable.broken", row.text(column))));
    }

    private static SheetFinding missing(Sheet sheet, Header header, List<SheetColumn> wanted) {
        List<SheetColumn> missing = wanted.stream()
                .filter(column -> column.required() && !header.columns().containsKey(column))
                .toList();
        return SheetFinding.at(new Place(sheet.name(), header.row(), 0), "sheets.SheetTable.missing", names(missing));
    }

    private static String names(List<SheetColumn> columns) {
        return columns.stream()
                .filter(SheetColumn::required)
                .map(column -> "“" + column.name() + "”")
                .collect(Collectors.joining(", "));
    }
}
