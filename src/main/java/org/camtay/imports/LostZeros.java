package org.camtay.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.camtay.sheets.Cell;
import org.camtay.sheets.Place;

/** A code that Excel took for a number has lost the zeros in front of it. */
final class LostZeros {

    private static final int MOST_ZEROS = 6;

    private LostZeros() {}

    /** How the code in this cell may have been meant; none when the cell kept it as text. */
    static List<String> variants(Cell cell) {
        return cell.form() == Cell.Form.NUMBER
                ? IntStream.rangeClosed(1, MOST_ZEROS)
                        .mapToObj(zeros -> "0".repeat(zeros) + cell.text())
                        .toList()
                : List.of();
    }

    static Slip slip(Place place, String code, String whole) {
        return Slip.at(place, "imports.LostZeros.lost", code, whole);
    }

    /** The one of them that exists. */
    static Optional<String> meant(Cell cell, Predicate<String> exists) {
        return variants(cell).stream().filter(exists).findFirst();
    }
}
