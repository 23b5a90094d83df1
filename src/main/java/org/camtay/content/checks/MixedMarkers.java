package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
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
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        return item.choices().stream()
                .filter(choice -> !fits(item, choice))
                .limit(1)
                .map(choice -> finding(quiz.file(), choice.markAt(), choice.text()));
    }

    private static boolean fits(QuizItem item, QuizSource.Choice choice) {
        return switch (item.kind()) {
            case MATRIX, ORDER -> false;
            case VIEWPOINTS -> choice.marker() == QuizSource.Marker.SINGLE;
            case SINGLE, MULTIPLE, TEXT, SELECTION, UNKNOWN ->
                choice.marker() == item.choices().getFirst().marker();
        };
    }
}
