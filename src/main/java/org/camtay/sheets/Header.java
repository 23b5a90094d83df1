package org.camtay.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The header of a sheet: one row, or two where cells were merged over both.
 *
 * @param row its last row
 * @param columns by their position, from 1
 * @param unknown texts that mean no column, by position
 */
record Header(int row, Map<SheetColumn, Integer> columns, Map<Integer, String> unknown, List<Integer> twice) {

    /** Titles and addressees stand above; a table that begins later is none. */
    static final int LAST_ROW = 30;

    /** A running number that many lists have and nobody needs. */
    private static final List<String> IGNORED = List.of("stt", "tt", "sothutu", "no", "ghichu", "note");

    boolean isComplete(List<SheetColumn> wanted) {
        return wanted.stream().noneMatch(column -> column.required() && !columns.containsKey(column));
    }

    /** The row, or pair of rows, among the first of the sheet that names most columns; none that names less than two. */
    static Optional<Header> in(Sheet sheet, List<SheetColumn> wanted) {
        Optional<Header> best = Optional.empty();
        SheetRow above = new SheetRow(0, Map.of());
        for (SheetRow row : sheet.rows()) {
            if (row.number() > LAST_ROW) {
                break;
            }
            for (Header header : List.of(read(row, row, wanted), read(above, row, wanted))) {
                if (header.columns.size() >= 2
                        && header.columns.size()
                                > best.map(known -> known.columns.size()).orElse(0)) {
                    best = Optional.of(header);
                }
            }
            above = row;
        }
        return best;
    }

    private static Header read(SheetRow above, SheetRow row, List<SheetColumn> wanted) {
        Header header = new Header(row.number(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        int width = Stream.concat(above.cells().keySet().stream(), row.cells().keySet().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        for (int position = 1; position <= width; position++) {
            String text = row.cell(position).isEmpty()
                    ? above.cell(position).text()
                    : row.cell(position).text();
            header.take(position, text, wanted);
        }
        return header;
    }

    private void take(int position, String text, List<SheetColumn> wanted) {
        if (text.isEmpty() || IGNORED.contains(Folded.of(text))) {
            return;
        }
        Optional<SheetColumn> meant =
                wanted.stream().filter(column -> column.isMeantBy(text)).findFirst();
        if (meant.isEmpty()) {
            unknown.put(position, text);
        } else if (columns.putIfAbsent(meant.get(), position) != null) {
            twice.add(position);
        }
    }
}
