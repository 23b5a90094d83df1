package org.camtay.simulation.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.camtay.simulation.Scenarios;
import org.junit.jupiter.api.Test;

class KeywordTableTest {
    private static final Path PAGE = Path.of("docs/simulation.md");
    private static final String BEGIN = "<!-- keywords -->\n";
    private static final String END = "<!-- /keywords -->";

    private static String generated() {
        StringBuilder table = new StringBuilder("\n| where | Vietnamese | English |\n|---|---|---|\n");
        for (Phrase phrase : Phrase.values()) {
            table.append("| %s | `%s` | `%s` |\n"
                    .formatted(phrase.kind().name().toLowerCase(Locale.ROOT), phrase.vietnamese(), phrase.english()));
        }
        return table.append("\n").toString();
    }

    /** With {@code -Dcamtay.write} the table is written instead of compared. */
    @Test
    void the_table_of_keywords_is_generated_from_the_code() throws IOException {
        String page = Scenarios.text(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        if (Boolean.getBoolean("camtay.write")) {
            page = page.substring(0, begin) + generated() + page.substring(end);
            Files.writeString(PAGE, page);
            end = page.indexOf(END);
        }
        assertThat(page.substring(begin, end)).isEqualTo(generated());
    }

    @Test
    void every_phrase_without_a_place_is_found_in_both_languages() {
        for (Phrase phrase : Phrase.values()) {
            if (!phrase.english().contains("{")) {
                assertThat(phrase.match(phrase.english())).isPresent();
                assertThat(phrase.match(phrase.vietnamese().toUpperCase(Locale.ROOT)))
                        .isPresent();
            }
        }
    }
}
