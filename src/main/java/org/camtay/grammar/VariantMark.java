package org.camtay.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A comment {@code <!-- for: VILLAGE AGENCY -->} that begins a text for some kinds of cells, or {@code <!-- /for -->} that ends
 * it.
 *
 * @param types as written; empty where it ends
 */
public record VariantMark(boolean begins, List<String> types) {
    private static final String BEGIN = "for:";
    private static final String END = "/for";

    public VariantMark {
        types = List.copyOf(types);
    }

    /** The mark in a comment with its delimiters; none in any other comment. */
    public static Optional<VariantMark> of(String comment) {
        if (!comment.startsWith("<!--") || !comment.endsWith("-->") || comment.length() < 7) {
            return Optional.empty();
        }
        String text = comment.substring("<!--".length(), comment.length() - "-->".length())
                .strip();
        if (text.equals(END)) {
            return Optional.of(new VariantMark(false, List.of()));
        }
        return text.startsWith(BEGIN)
                ? Optional.of(new VariantMark(true, words(text.substring(BEGIN.length()))))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[\\s,]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
