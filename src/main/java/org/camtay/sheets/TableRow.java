package org.camtay.sheets;

import java.util.Map;

/** A row of a table below its header. */
public record TableRow(String sheet, Map<SheetColumn, Integer> columns, SheetRow row) {

    public Cell cell(SheetColumn column) {
        Integer position = columns.get(column);
        return position == null ? Cell.EMPTY : row.cell(position);
    }

    public String text(SheetColumn column) {
        return cell(column).text();
    }

    public Place place() {
        return new Place(sheet, row.number(), 0);
    }

    /** The cell of this column; the row where the table has no such column. */
    public Place place(SheetColumn column) {
        return new Place(sheet, row.number(), columns.getOrDefault(column, 0));
    }

    /** Whether there is nothing in any column that counts: such rows end many lists. */
    boolean isEmpty() {
        return columns.keySet().stream().allMatch(column -> cell(column).isEmpty());
    }
}
