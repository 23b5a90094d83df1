package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizSource;

/** A question mixes options of single and multiple choice. */
final class MixedMarkers extends QuestionCheck {
    @Override
    public String id() {
        return "C36";
    }

    @Override
    public String summary() {
        return "A question mixes options of single and multiple choice.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizSource.Item item) {
        return item.choices().stream()
                .filter(choice -> choice.marker() != item.choices().getFirst().marker())
                .limit(1)
                .map(choice -> finding(quiz.file(), choice.markAt(), choice.text()));
    }
}
