package org.camtay.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A format in which other systems keep questions. */
public enum QuestionFormat {
    GIFT("gift"),
    MOODLE_XML("moodle-xml");

    private static final int BEGINNING = 4_000;

    private final String word;

    QuestionFormat(String word) {
        this.word = word;
    }

    /** As it is named on the command line. */
    public String word() {
        return word;
    }

    public static Optional<QuestionFormat> named(String word) {
        return Stream.of(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /** By the ending of the name, else by how the file begins. */
    public static Optional<QuestionFormat> of(String name, byte[] bytes) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml")) {
            return Optional.of(MOODLE_XML);
        }
        if (lower.endsWith(".gift")) {
            return Optional.of(GIFT);
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
                .replace("\u0000", "")
                .replace("\uFEFF", "")
                .stripLeading();
        if (beginning.startsWith("<?xml") || beginning.startsWith("<quiz")) {
            return Optional.of(MOODLE_XML);
        }
        return lower.endsWith(".txt") || beginning.indexOf('{') >= 0 ? Optional.of(GIFT) : Optional.empty();
    }
}
