package org.camtay.sheets;

import java.util.Map;

/**
 * A row that is not empty.
 *
 * @param number from 1, as spreadsheet programs count
 * @param cells by column, from 1; empty ones are left out
 */
public record SheetRow(int number, Map<Integer, Cell> cells) {

    Cell cell(int column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
