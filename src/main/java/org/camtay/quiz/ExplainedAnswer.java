package org.camtay.quiz;

import java.util.List;

/**
 * What a learner sees after answering: right or not, and why.
 *
 * @param verdict right, partly right or wrong
 * @param options every option with its truth, in the order in which they were shown; empty for a text
 * @param typed the learner's text; empty for options
 * @param accepted the answer to a text question; empty for options
 * @param solution the reason, HTML
 * @param answeredBefore another window had answered already; that answer stands and is the one explained here
 * @param last no question of the attempt is left
 */
public record ExplainedAnswer(
        Verdict verdict,
        List<ExplainedOption> options,
        String typed,
        String accepted,
        String solution,
        boolean answeredBefore,
        boolean last) {

    /** How good an answer was. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG;

        static Verdict of(int credit) {
            return credit == Marking.FULL ? RIGHT : credit > 0 ? PARTLY : WRONG;
        }
    }

    /** An option; its text is HTML, its feedback plain text and possibly empty. */
    public record ExplainedOption(String text, boolean right, boolean chosen, String feedback) {}

    public ExplainedAnswer {
        options = List.copyOf(options);
    }
}
