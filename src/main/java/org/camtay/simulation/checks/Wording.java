package org.camtay.simulation.checks;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text as somebody sees them who does not think about what they mean. */
final class Wording {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int CONTENT = 4;

    private Wording() {}

    static List<String> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Words long enough to carry meaning. */
    static Set<String> content(String text) {
        Set<String> content = new HashSet<>();
        words(text).stream().filter(word -> word.length() >= CONTENT).forEach(content::add);
        return content;
    }

    static int shared(String one, String two) {
        Set<String> shared = content(one);
        shared.retainAll(content(two));
        return shared.size();
    }
}
