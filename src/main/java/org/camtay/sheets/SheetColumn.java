package org.camtay.sheets;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column that a table may have.
 *
 * @param name as templates write it
 * @param otherNames that are understood as well
 * @param explanation what belongs there, for the template
 * @param examples for the template, one a row
 */
public record SheetColumn(
        String name, boolean required, List<String> otherNames, String explanation, List<String> examples) {

    /** Whether a header means this column, however it is accented, capitalised and spaced. */
    boolean isMeantBy(String header) {
        String folded = Folded.of(header.replaceAll("\\([^)]*\\)", ""));
        return Stream.concat(Stream.of(name), otherNames.stream())
                .anyMatch(known -> Folded.of(known).equals(folded));
    }
}
