package org.camtay.quiz;

import java.util.List;

/**
 * What a learner sees after answering: right or not, and why.
 *
 * @param verdict right, partly right or wrong
 * @param review what was answered beside what is right
 * @param solution the reason, HTML
 * @param answeredBefore another window had answered already; that answer stands and is the one explained here
 * @param last no question of the attempt is left
 */
public record ExplainedAnswer(Verdict verdict, Review review, String solution, boolean answeredBefore, boolean last) {

    /** How good an answer was. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG;

        static Verdict of(int credit) {
            return credit == Marking.FULL ? RIGHT : credit > 0 ? PARTLY : WRONG;
        }
    }

    /** What was answered beside what is right, as the form of the question shows it. */
    public sealed interface Review {

        /** Every option with its truth, in the order in which they were shown. */
        record Options(List<ExplainedOption> options) implements Review {
            public Options {
                options = List.copyOf(options);
            }
        }

        /** The learner's text and an accepted one, both plain. */
        record Typed(String typed, String accepted) implements Review {}

        /** Every row, in the order in which they were shown. */
        record Grid(List<ExplainedRow> rows) implements Review {
            public Grid {
                rows = List.copyOf(rows);
            }
        }

        /** Every entry, in the right order. */
        record Sequence(List<ExplainedEntry> entries) implements Review {
            public Sequence {
                entries = List.copyOf(entries);
            }
        }
    }

    /** An option; its text is HTML, its feedback plain text and possibly empty. */
    public record ExplainedOption(String text, boolean right, boolean chosen, String feedback) {}

    /** A row with the texts of its columns, all HTML; feedback is plain text and possibly empty. */
    public record ExplainedRow(
            String text, boolean right, List<String> chosen, List<String> rightColumns, String feedback) {
        public ExplainedRow {
            chosen = List.copyOf(chosen);
            rightColumns = List.copyOf(rightColumns);
        }
    }

    /** An entry in HTML; {@code given} is the place, from 1, where the learner put it, 0 when it was not there yet. */
    public record ExplainedEntry(String text, int given, boolean right, String feedback) {}
}
