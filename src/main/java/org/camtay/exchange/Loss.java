package org.camtay.exchange;

import java.util.Comparator;
import java.util.List;
import org.camtay.content.Language;

/**
 * Something of a file that does not come along.
 *
 * @param line where it begins in the file, from 1; on export, in {@code quiz.md}
 * @param lastLine where it ends
 * @param item the question or field it belongs to; may be empty
 * @param values what the sentence names
 */
public record Loss(int line, int lastLine, String item, LossKind kind, List<String> values)
        implements Comparable<Loss> {
    private static final Comparator<Loss> ORDER = Comparator.comparingInt(Loss::line)
            .thenComparing(Loss::kind)
            .thenComparing(Loss::item)
            .thenComparing(loss -> loss.values().toString());
    private static final int LONGEST = 80;

    public Loss {
        values = List.copyOf(values);
    }

    /** {@code file:line: item: what, why, and what was done}. */
    public String printed(String file, Language language) {
        String sentence = Words.of(language)
                .text("loss." + kind, values.stream().map(Loss::shortened).toArray());
        return file + ":" + line + ": " + (item.isEmpty() ? "" : "“" + shortened(item) + "”: ") + sentence;
    }

    static String shortened(String text) {
        String flat = text.replace('\n', ' ').strip();
        return flat.codePointCount(0, flat.length()) <= LONGEST
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, LONGEST)) + "…";
    }

    @Override
    public int compareTo(Loss other) {
        return ORDER.compare(this, other);
    }
}
