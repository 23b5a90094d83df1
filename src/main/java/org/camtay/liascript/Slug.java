package org.camtay.liascript;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files and folders. */
final class Slug {
    private static final int LONGEST = 40;

    private Slug() {}

    /** Letters without marks, digits and hyphens; {@code otherwise} when nothing is left. */
    static String of(String title, String otherwise) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
            char c = plain.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String name = slug.toString().replaceFirst("-+$", "");
        return name.isEmpty() ? otherwise : name;
    }
}
