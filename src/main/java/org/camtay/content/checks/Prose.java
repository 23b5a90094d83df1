package org.camtay.content.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The measure of sentences and paragraphs. */
final class Prose {
    /** The most words that a sentence may have. */
    static final int LONGEST_SENTENCE = 25;
    /** The most words that a paragraph may have. */
    static final int LONGEST_PARAGRAPH = 80;

    private static final String ENDS = ".?!…";
    private static final int BEGINNING = 40;

    private Prose() {}

    static int words(String text) {
        return new StringTokenizer(text).countTokens();
    }

    /** Split where a full stop, question mark, exclamation mark or ellipsis is followed by a space. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean ends = ENDS.indexOf(text.charAt(i)) >= 0;
            boolean last = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (ends && last) {
                sentences.add(text.substring(start, i + 1).strip());
                start = i + 1;
            }
        }
        sentences.add(text.substring(start).strip());
        return sentences;
    }

    static String beginning(String sentence) {
        return sentence.length() <= BEGINNING
                ? sentence
                : sentence.substring(0, BEGINNING).strip() + "…";
    }
}
