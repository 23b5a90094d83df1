package org.camtay.sheets;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without marks, capitals, spaces and punctuation. {@code Mã đơn vị} is {@code madonvi}. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    public static String of(String words) {
        return NOT_A_WORD.matcher(plain(words)).replaceAll("");
    }

    /** Small letters without marks; spaces and punctuation stay. */
    public static String plain(String words) {
        String small = words.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }
}
