package org.camtay.quiz;

import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.content.Question;

/** What a learner answers. */
public sealed interface Response {

    /** The longest typed answer that is kept, in characters; what is longer is cut. */
    int TYPED_LENGTH = 200;

    /** The ids of the options that were chosen; empty when none was. */
    record Chosen(List<String> options) implements Response {
        public Chosen {
            options = options.stream().distinct().sorted().toList();
        }
    }

    /** The ids of all entries in the order in which they were put. */
    record Ordered(List<String> entries) implements Response {
        public Ordered {
            entries = List.copyOf(entries);
        }
    }

    /** The ids of the columns that were chosen, by the id of their row; a row without a choice is left out. */
    record Grid(Map<String, List<String>> rows) implements Response {
        public Grid {
            SortedMap<String, List<String>> chosen = new TreeMap<>();
            rows.forEach((row, columns) -> {
                if (!columns.isEmpty()) {
                    chosen.put(row, columns.stream().distinct().sorted().toList());
                }
            });
            rows = Collections.unmodifiableSortedMap(chosen);
        }
    }

    /** A typed text, kept as NFC without spaces around it. */
    record Typed(String text) implements Response {
        /** What phones put in for a space now and then. */
        private static final char NO_BREAK_SPACE = '\u00A0';

        public Typed {
            String normal = Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replace(NO_BREAK_SPACE, ' ')
                    .strip();
            text = normal.substring(
                    0, normal.offsetByCodePoints(0, Math.min(TYPED_LENGTH, normal.codePointCount(0, normal.length()))));
        }
    }

    /** As it is stored: ids with a space between them, a row as {@code row=column,column}, a text as it is. */
    default String written() {
        return switch (this) {
            case Chosen chosen -> String.join(" ", chosen.options());
            case Typed typed -> typed.text();
            case Ordered ordered -> String.join(" ", ordered.entries());
            case Grid grid ->
                grid.rows().entrySet().stream()
                        .map(row -> row.getKey() + "=" + String.join(",", row.getValue()))
                        .collect(Collectors.joining(" "));
        };
    }

    /** What was {@link #written() written} as a response to this question. */
    static Response read(Question question, String written) {
        return switch (question) {
            case Question.SingleChoice _, Question.MultipleChoice _, Question.Selection _, Question.Viewpoints _ ->
                new Chosen(words(written, " "));
            case Question.TextGap _ -> new Typed(written);
            case Question.Order _ -> new Ordered(words(written, " "));
            case Question.Matrix _ -> new Grid(rows(written));
        };
    }

    private static Map<String, List<String>> rows(String written) {
        return words(written, " ").stream()
                .map(row -> row.split("=", 2))
                .collect(Collectors.toMap(
                        row -> row[0], row -> row.length < 2 ? List.of() : words(row[1], ","), (first, _) -> first));
    }

    private static List<String> words(String written, String between) {
        return Stream.of(written.split(between, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether nothing was chosen or typed: not yet an answer. */
    default boolean isBlank() {
        return switch (this) {
            case Chosen chosen -> chosen.options().isEmpty();
            case Typed typed -> typed.text().isEmpty();
            case Ordered ordered -> ordered.entries().isEmpty();
            case Grid grid -> grid.rows().isEmpty();
        };
    }
}
