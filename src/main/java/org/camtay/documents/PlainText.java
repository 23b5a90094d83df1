package org.camtay.documents;

import java.text.Normalizer;

/** Makes any text fit for a paper: composed letters, nothing invisible, nothing that XML or a reader would take for more. */
final class PlainText {
    /** Longer values are cut off; a paper is no store. */
    static final int LONGEST = 2_000;

    private static final String CUT = "…";

    private PlainText() {}

    /** A value of a field, in one line or, where it has line ends, in several. */
    static String value(String text) {
        String clean = clean(text).strip();
        if (clean.length() <= LONGEST) {
            return clean;
        }
        int end = Character.isHighSurrogate(clean.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return clean.substring(0, end) + CUT;
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> {
                    if (point == '\t') {
                        clean.append(' ');
                    } else if (point == '\n' || isVisible(point)) {
                        clean.appendCodePoint(point);
                    }
                });
        return clean.toString();
    }

    /** Controls, marks of writing direction, broken surrogates and non-characters show nothing and confuse readers. */
    private static boolean isVisible(int point) {
        int type = Character.getType(point);
        boolean hidden = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return !hidden && (point & 0xFFFE) != 0xFFFE;
    }
}
