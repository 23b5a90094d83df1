package org.camtay.simulation.script;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the phrase that a text is, and what a text that is none was probably meant to be. */
final class Vocabulary {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LONGEST = 60;

    private Vocabulary() {}

    /** A phrase with what stands in its braces. */
    record Found(Phrase phrase, List<String> values) {
        String text(int index) {
            return values.get(index);
        }

        int number(int index) {
            return Integer.parseInt(values.get(index));
        }
    }

    static Optional<Found> find(Phrase.Kind kind, String text) {
        for (Phrase phrase : Phrase.values()) {
            Optional<List<String>> values = phrase.kind() == kind ? phrase.match(text) : Optional.empty();
            if (values.isPresent()) {
                return Optional.of(new Found(phrase, values.get()));
            }
        }
        return Optional.empty();
    }

    static Dial dial(String word) {
        return find(Phrase.Kind.DIAL, word)
                .orElseThrow(() -> new IllegalStateException("no dial: " + word))
                .phrase()
                .as(Dial.class);
    }

    /** The values of a slip about an unknown word: its wording, the word, and the nearest known one. */
    static List<String> wording(String text, Collection<String> known) {
        return nearest(text, known).map(found -> List.of("near", text, found)).orElse(List.of("unknown", text));
    }

    /** The same among the phrases of a kind; a name at the beginning stands for any name. */
    static List<String> wording(String text, Phrase.Kind kind, List<String> names) {
        String general = names.stream()
                .filter(name -> text.startsWith(name + " "))
                .findFirst()
                .map(name -> "NAME" + text.substring(name.length()))
                .orElse(text);
        List<String> values = wording(
                general,
                Stream.of(Phrase.values())
                        .filter(phrase -> phrase.kind() == kind)
                        .flatMap(phrase -> Stream.of(phrase.english(), phrase.vietnamese()))
                        .flatMap(Vocabulary::spelledOut)
                        .distinct()
                        .toList());
        return values.size() == 3 ? List.of("near", text, values.get(2)) : List.of("unknown", text);
    }

    /** With the dials in the place of their brace, and the other braces as capitals. */
    private static Stream<String> spelledOut(String form) {
        String plain = form.replace("{n}", "N")
                .replace("{s}", "±N")
                .replace("{name}", "NAME")
                .replace("{items}", "N")
                .replace("{code}", "CODE")
                .replace("{rest}", "…");
        if (!plain.contains("{dial}")) {
            return Stream.of(plain);
        }
        return Stream.of(Phrase.values())
                .filter(phrase -> phrase.kind() == Phrase.Kind.DIAL)
                .flatMap(phrase -> Stream.of(phrase.english(), phrase.vietnamese()))
                .map(dial -> plain.replace("{dial}", dial));
    }

    private static Optional<String> nearest(String text, Collection<String> known) {
        String plain = plain(text);
        int limit = Math.max(1, plain.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(plain(candidate).length() - plain.length()) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(plain, plain(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(candidate -> distance(plain, plain(candidate)) <= limit);
    }

    /** Small letters without accents, and every number as {@code n}. */
    private static String plain(String text) {
        String folded = MARKS.matcher(
                        Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD))
                .replaceAll("");
        String plain = DIGITS.matcher(folded).replaceAll("n");
        String signed = plain.replace("+n", "n").replace("-n", "n").replace("±n", "n");
        return signed.substring(0, Math.min(signed.length(), LONGEST)).strip();
    }

    /** The number of letters to add, remove or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
