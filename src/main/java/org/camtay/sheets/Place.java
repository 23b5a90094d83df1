package org.camtay.sheets;

/**
 * Where something stands in a file.
 *
 * @param sheet name of the sheet, for CSV the name of the file; empty for the file as a whole
 * @param row from 1 as spreadsheet programs count; 0 for the sheet as a whole
 * @param column from 1; 0 for the row as a whole
 */
public record Place(String sheet, int row, int column) {

    public static final Place FILE = new Place("", 0, 0);

    private static final int LETTERS = 26;

    /** The column as spreadsheet programs write it: A, B … Z, AA; empty for a whole row. */
    public String columnLetters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The place as formulas write it: {@code Đơn vị!B7}; a row alone is {@code Đơn vị!7}. */
    @Override
    public String toString() {
        return row == 0 ? sheet : sheet + "!" + columnLetters() + row;
    }
}
