package org.camtay.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A question of a quiz, with its key: it never leaves the server as a whole. All HTML in it is safe to insert. */
public sealed interface Question {

    /** What every kind of question has. */
    Head head();

    /** Whether a question counts in the final quiz or stands in a lesson. */
    enum Use {
        FINAL,
        CHECK
    }

    /**
     * What stands around the answers.
     *
     * @param prompt the question as HTML
     * @param hints HTML, to be given one at a time in this order
     * @param solution the reason as HTML
     * @param difficulty 1 (easy) to 3
     * @param rule code in the rule register
     * @param read slug of the lesson to read again
     * @param retired no longer asked; its answers keep their meaning
     */
    record Head(
            QuestionKey key,
            String title,
            String prompt,
            List<String> hints,
            String solution,
            Use use,
            String skill,
            int difficulty,
            Optional<String> rule,
            Optional<String> read,
            boolean retired) {
        public Head {
            hints = List.copyOf(hints);
        }
    }

    /**
     * One answer to choose.
     *
     * @param id unique in the question, never changes
     * @param text HTML without a block around it
     * @param feedback plain text, why this option is wrong or right; may be empty
     */
    record Option(String id, String text, boolean right, String feedback) {}

    /** Exactly one option is right. */
    record SingleChoice(Head head, List<Option> options, boolean shuffled) implements Question {
        public SingleChoice {
            options = List.copyOf(options);
        }
    }

    /** Any number of options is right; each decision counts. */
    record MultipleChoice(Head head, List<Option> options, boolean shuffled) implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
        }
    }

    /** Differences between a typed and an accepted answer that do not matter. */
    enum Tolerance {
        /** Capital and small letters. */
        CASE,
        /** {@code hòa} and {@code hoà}. */
        TONE_PLACE,
        /** Missing tone and vowel marks and {@code d} for {@code đ}. */
        MISSING_TONE
    }

    /**
     * One gap to fill; its place in the prompt is shown as {@code ……}.
     *
     * @param accepted at least one; the first is shown as the answer
     */
    record TextGap(Head head, List<String> accepted, Set<Tolerance> tolerances) implements Question {
        public TextGap {
            accepted = List.copyOf(accepted);
            tolerances = Set.copyOf(tolerances);
        }
    }
}
