package org.camtay.sheets;

import java.util.ArrayList;
import java.util.List;

/**
 * An empty table to fill in, with examples and with a sheet that explains every column. The examples are meant to be
 * overwritten.
 */
public final class Template {

    private static final String EXPLANATIONS = "Hướng dẫn";
    private static final String REQUIRED = "bắt buộc";
    private static final String OPTIONAL = "có thể để trống";

    private Template() {}

    /** The header and its examples, then the explanations. */
    public static byte[] xlsx(String name, List<SheetColumn> columns) {
        List<List<String>> explanations = columns.stream()
                .map(column -> List.of(column.name(), column.required() ? REQUIRED : OPTIONAL, column.explanation()))
                .toList();
        return TableFile.xlsx(List.of(
                page(name, columns),
                new TableFile.Page(EXPLANATIONS, List.of("Cột", "Bắt buộc?", "Cách ghi"), explanations)));
    }

    /** The header and its examples. */
    public static byte[] csv(String name, List<SheetColumn> columns) {
        return TableFile.csv(page(name, columns));
    }

    private static TableFile.Page page(String name, List<SheetColumn> columns) {
        int lines = columns.stream()
                .mapToInt(column -> column.examples().size())
                .max()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            int number = line;
            rows.add(columns.stream()
                    .map(column -> number < column.examples().size()
                            ? column.examples().get(number)
                            : "")
                    .toList());
        }
        return new TableFile.Page(name, columns.stream().map(SheetColumn::name).toList(), rows);
    }
}
