package org.camtay.quiz;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.camtay.content.Question.Tolerance;

/** When a typed Vietnamese text is the accepted one: spaces and Unicode forms never matter, all else as the question says. */
final class Spelling {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private Spelling() {}

    /** Whether a typed text is the accepted one, but for differences that do not matter. */
    static boolean isSame(String accepted, String typed, Set<Tolerance> tolerances) {
        String expected = comparable(accepted, tolerances);
        String given = comparable(typed, tolerances);
        return given.equals(expected)
                || (tolerances.contains(Tolerance.MISSING_TONE) && lacksOnlyMarks(given, expected));
    }

    /** Decomposed, for marks to be compared one by one; runs of spaces and Unicode forms never matter. */
    private static String comparable(String text, Set<Tolerance> tolerances) {
        String form = SPACES.matcher(text).replaceAll(" ").strip();
        if (tolerances.contains(Tolerance.CASE)) {
            form = form.toLowerCase(Locale.of("vi"));
        }
        boolean anyPlace = tolerances.contains(Tolerance.TONE_PLACE) || tolerances.contains(Tolerance.MISSING_TONE);
        return anyPlace ? withTonesLast(form) : Normalizer.normalize(form, Normalizer.Form.NFD);
    }

    /** A mark may be missing, another one may not stand in its place: bien ban is biên bản, biên bán is not. */
    private static boolean lacksOnlyMarks(String given, String expected) {
        int read = 0;
        for (int place = 0; place < expected.length(); place++) {
            char wanted = expected.charAt(place);
            if (read < given.length() && isLetter(wanted, given.charAt(read))) {
                read++;
            } else if (Character.getType(wanted) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return read == given.length();
    }

    private static boolean isLetter(char wanted, char given) {
        return wanted == given || (wanted == 'đ' && given == 'd') || (wanted == 'Đ' && given == 'D');
    }

    /** Each word's tone mark moved behind the word: hòa and hoà become the same. */
    private static String withTonesLast(String text) {
        StringBuilder all = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
            StringBuilder tones = new StringBuilder();
            TONES.matcher(decomposed).results().forEach(tone -> tones.append(tone.group()));
            all.append(TONES.matcher(decomposed).replaceAll("")).append(tones).append(' ');
        }
        return all.toString().strip();
    }
}
