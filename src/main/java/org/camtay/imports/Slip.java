package org.camtay.imports;

import java.util.Locale;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.RefusalSentence;
import org.camtay.sheets.Place;
import org.camtay.sheets.SheetFinding;
import org.camtay.ui.Translations;

/** What must be mended in a file before anything of it is written. */
public sealed interface Slip {

    Place place();

    /** What is the case and what to do. */
    String sentence(Translations texts, Locale language);

    /** Seen in a cell, a row, or the file as such. */
    record InFile(SheetFinding finding) implements Slip {
        @Override
        public Place place() {
            return finding.place();
        }

        @Override
        public String sentence(Translations texts, Locale language) {
            return texts.getTranslation(
                    finding.key(), language, finding.values().toArray());
        }
    }

    /** Against a rule of the organisation. */
    record AgainstRule(Place place, Refusal refusal) implements Slip {
        @Override
        public String sentence(Translations texts, Locale language) {
            return RefusalSentence.of(refusal, texts, language);
        }
    }

    static Slip at(Place place, String key, Object... values) {
        return new InFile(SheetFinding.at(place, key, values));
    }
}
