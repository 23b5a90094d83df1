package org.camtay.sheets;

import java.util.Arrays;
import java.util.List;

/**
 * Something in a file that somebody should know: where, and what with its remedy.
 *
 * @param key of the sentence in the message bundle
 * @param values that the sentence quotes
 */
public record SheetFinding(Place place, String key, List<String> values) {

    public static SheetFinding at(Place place, String key, Object... values) {
        return new SheetFinding(
                place, key, Arrays.stream(values).map(String::valueOf).toList());
    }
}
