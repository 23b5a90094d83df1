package org.camtay.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.camtay.sheets.SheetColumn;
import org.camtay.sheets.TableRow;

/** Reads the cells of one row and notes what is wrong with each. */
record RowReader(TableRow row, List<Slip> slips) {

    private static final String NUMBER = "\\d{1,6}";

    Optional<String> optional(SheetColumn column) {
        return Optional.of(row.text(column)).filter(text -> !text.isEmpty());
    }

    /** The text; empty, with a slip, where there is none. */
    String required(SheetColumn column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            slips.add(Slip.at(row.place(column), "imports.RowReader.empty", column.name()));
        }
        return text;
    }

    <E extends Enum<E>> Optional<E> requiredWord(SheetColumn column, Vocabulary<E> words) {
        return required(column).isEmpty() ? Optional.empty() : word(column, words);
    }

    <E extends Enum<E>> Optional<E> word(SheetColumn column, Vocabulary<E> words) {
        Optional<String> text = optional(column);
        Optional<E> value = text.flatMap(words::value);
        if (text.isPresent() && value.isEmpty()) {
            slips.add(Slip.at(row.place(column), "imports.RowReader.word", text.get(), column.name(), words.choices()));
        }
        return value;
    }

    Optional<LocalDate> day(SheetColumn column) {
        Optional<LocalDate> day = row.cell(column).day();
        if (day.isEmpty() && !row.text(column).isEmpty()) {
            slips.add(Slip.at(row.place(column), "imports.RowReader.day", row.text(column)));
        }
        return day;
    }

    OptionalInt number(SheetColumn column) {
        String text = row.text(column);
        if (text.matches(NUMBER)) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (!text.isEmpty()) {
            slips.add(Slip.at(row.place(column), "imports.RowReader.number", text));
        }
        return OptionalInt.empty();
    }
}
