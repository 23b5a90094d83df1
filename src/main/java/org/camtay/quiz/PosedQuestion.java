package org.camtay.quiz;

import java.util.List;
import org.camtay.content.QuestionKey;

/**
 * A question as a learner sees it before answering: without its key.
 *
 * @param number place in the attempt, from 1; 0 for a check question
 * @param total questions of the attempt; 0 for a check question
 * @param prompt HTML
 * @param hints the hints opened so far, HTML
 * @param moreHints how many are left
 */
public record PosedQuestion(
        QuestionKey key, int number, int total, String prompt, Form form, List<String> hints, int moreHints) {

    /** How a question is answered, with what there is to choose from; nothing in it tells right from wrong. */
    public sealed interface Form {

        /** Exactly one of them. */
        record OneOption(List<PosedOption> options) implements Form {
            public OneOption {
                options = List.copyOf(options);
            }
        }

        /** Any number of them. */
        record SeveralOptions(List<PosedOption> options) implements Form {
            public SeveralOptions {
                options = List.copyOf(options);
            }
        }

        /** A text to type. */
        record Text() implements Form {}

        /** One of them, for the gap that the prompt shows as {@code ……}. */
        record Gap(List<PosedOption> options) implements Form {
            /** How a gap looks in the prompt. */
            public static final String BLANK = "……";

            public Gap {
                options = List.copyOf(options);
            }
        }

        /** One or several columns for each row. */
        record Grid(List<PosedOption> columns, List<PosedRow> rows) implements Form {
            public Grid {
                columns = List.copyOf(columns);
                rows = List.copyOf(rows);
            }
        }

        /** All of them, to be put in order; never posed in the right one. */
        record Sequence(List<PosedOption> entries) implements Form {
            public Sequence {
                entries = List.copyOf(entries);
            }
        }

        /** Two views in HTML, and options that take a side. */
        record Viewpoints(String first, String second, List<PosedOption> options) implements Form {
            public Viewpoints {
                options = List.copyOf(options);
            }
        }
    }

    /** Something to choose; its text is HTML. */
    public record PosedOption(String id, String text) {}

    /** A row of a grid; its text is HTML. */
    public record PosedRow(String id, String text, boolean several) {}

    public PosedQuestion {
        hints = List.copyOf(hints);
    }
}
