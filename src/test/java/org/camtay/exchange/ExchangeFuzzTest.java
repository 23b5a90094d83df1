package org.camtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.camtay.content.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file makes the readers throw, and whatever asks something is taken or named. */
class ExchangeFuzzTest {
    /** {@code -Dcamtay.fuzz.rounds=100000} makes it a long run. */
    private static final int ROUNDS = Integer.getInteger("camtay.fuzz.rounds", 150);

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "~",
            "=",
            "#",
            "####",
            "::",
            "\\",
            "%50%",
            "->",
            "\n\n",
            "//",
            "$CATEGORY: ",
            "[html]",
            "<b>",
            "</text>",
            "<answer fraction=\"100\">",
            "]]>",
            "<![CDATA[",
            "&amp;",
            "&x;",
            "{1:SA:=a}",
            "[[1]]",
            "_____",
            "<!--",
            "\u0000",
            "[[",
            "|");

    @ParameterizedTest
    @ValueSource(strings = {"everything.gift", "everything.xml"})
    void a_changed_file_is_read_or_refused_and_loses_nothing_without_a_word(String name) {
        Random random = new Random(5);
        String original = new String(Exchange.file(name), StandardCharsets.UTF_8);
        for (int round = 0; round < ROUNDS; round++) {
            StringBuilder text = new StringBuilder(original);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length() + 1);
                if (random.nextInt(3) == 0) {
                    text.delete(at, Math.min(text.length(), at + random.nextInt(10)));
                } else {
                    text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                }
            }
            isSound(name, text.toString());
        }
    }

    private static void isSound(String name, String text) {
        try {
            QuestionImport read = QuestionImport.of(name, text.getBytes(StandardCharsets.UTF_8), Language.VI);
            long lost = read.losses().stream()
                    .filter(loss -> loss.kind().isQuestion())
                    .count();
            assertThat(read.imported() + lost).as(text).isGreaterThanOrEqualTo(read.found());
        } catch (Unusable refused) {
            assertThat(refused.sentence(Language.VI)).isNotBlank();
        }
    }
}
