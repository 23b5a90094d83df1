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

    /** A gap to fill with exactly one of the options; its place in the prompt is shown as {@code ……}. */
    record Selection(Head head, List<Option> options, boolean shuffled) implements Question {
        public Selection {
            options = List.copyOf(options);
        }
    }

    /**
     * A column of a matrix.
     *
     * @param id unique among the columns of the question, never changes
     * @param text HTML without a block around it
     */
    record Column(String id, String text) {}

    /**
     * A row of a matrix.
     *
     * @param id unique among the rows of the question, never changes
     * @param text HTML without a block around it
     * @param several any number of columns may be right; otherwise exactly one is
     * @param right ids of the right columns
     * @param feedback plain text, may be empty
     */
    record Row(String id, String text, boolean several, Set<String> right, String feedback) {
        public Row {
            right = Set.copyOf(right);
        }
    }

    /** Each row is decided by the same columns. */
    record Matrix(Head head, List<Column> columns, List<Row> rows, boolean shuffled) implements Question {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * An entry of a list to be put in order.
     *
     * @param id unique in the question, never changes
     * @param text HTML without a block around it
     * @param feedback plain text, why it belongs where it does; may be empty
     */
    record Entry(String id, String text, String feedback) {}

    /** Entries, at least three, in the right order; they are always posed in another one. */
    record Order(Head head, List<Entry> entries) implements Question {
        public Order {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Two views and four options, each of which takes a side and says why; exactly one is right. Contests of cell secretaries
     * ask in this form.
     *
     * @param first view A, HTML without a block around it
     * @param second view B, likewise
     */
    record Viewpoints(Head head, String first, String second, List<Option> options, boolean shuffled)
            implements Question {
        public Viewpoints {
            options = List.copyOf(options);
        }
    }
}
