package org.camtay.imports;

import java.util.List;
import java.util.Locale;
import org.camtay.sheets.Place;
import org.camtay.ui.Translations;

/**
 * What one row does.
 *
 * @param values that its sentence quotes: {@code imports.Effect.CHANGE}
 */
public record Effect(Place place, Change change, List<String> values) {

    /** The kinds of effect, in the order of a summary. */
    public enum Change {
        /** Values: name, kind. */
        NEW_UNIT,
        /** Values: name before, name after. */
        RENAMED_UNIT,
        /** Values: name, type before, type after. */
        CHANGED_CELL_TYPE,
        /** Values: name, number before, number after. */
        CHANGED_MEMBERS,
        /** Values: name, login. */
        NEW_PERSON,
        /** Values: name, post, unit, day. */
        NEW_POST,
        /** Values: name, post, unit, day. */
        ENDED_POST,
        /** Values: name. */
        UNCHANGED
    }

    static Effect of(Place place, Change change, String... values) {
        return new Effect(place, change, List.of(values));
    }

    public String sentence(Translations texts, Locale language) {
        return texts.getTranslation("imports.Effect." + change, language, values.toArray());
    }
}
