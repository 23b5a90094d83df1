package org.camtay.quiz;

import java.util.List;
import java.util.Optional;
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
        QuestionKey key,
        int number,
        int total,
        String prompt,
        Form form,
        List<PosedOption> options,
        List<String> hints,
        int moreHints) {

    /** How a question is answered. */
    public enum Form {
        ONE_OPTION,
        SEVERAL_OPTIONS,
        TEXT
    }

    /** An option; its text is HTML. */
    public record PosedOption(String id, String text) {}

    public PosedQuestion {
        options = List.copyOf(options);
        hints = List.copyOf(hints);
    }

    public Optional<PosedOption> option(String id) {
        return options.stream().filter(option -> option.id().equals(id)).findFirst();
    }
}
