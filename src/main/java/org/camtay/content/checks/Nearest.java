package org.camtay.content.checks;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant. */
final class Nearest {
    private static final int LONGEST = 60;

    private Nearest() {}

    /** The arguments of a message about an unknown value: its wording, the value, and the nearest known one. */
    static String[] wording(String value, Collection<String> known) {
        return nearest(value, known)
                .map(found -> new String[] {"near", value, found})
                .orElse(new String[] {"unknown", value});
    }

    /** The same with the word for the kind of thing. */
    static String[] wording(String kind, String value, Collection<String> known) {
        return nearest(value, known)
                .map(found -> new String[] {"near", value, found, kind})
                .orElse(new String[] {"unknown", value, "", kind});
    }

    private static Optional<String> nearest(String value, Collection<String> known) {
        int limit = Math.max(1, Math.min(value.length(), LONGEST) / 3);
        return known.stream()
                .filter(candidate -> !candidate.isEmpty()
                        && Math.abs(candidate.length() - value.length()) <= limit
                        && distance(value, candidate) <= limit)
                .min(Comparator.<String>comparingInt(candidate -> distance(value, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The number of letters to add, remove or replace; capitals count as small letters. */
    private static int distance(String one, String two) {
        String a = shortened(one);
        String b = shortened(two);
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

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }
}
