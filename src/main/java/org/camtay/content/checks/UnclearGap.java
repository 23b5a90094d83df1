package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A question has several gaps, a gap without an answer, or a gap beside options. */
final class UnclearGap extends QuestionCheck {
    @Override
    public String id() {
        return "C45";
    }

    @Override
    public String summary() {
        return "A question has several gaps, a gap without an answer, or a gap beside options.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        Stream<Finding> empty = item.gaps().stream()
                .filter(gap -> gap.answer().isBlank())
                .map(gap -> finding(quiz.file(), gap.at(), "empty"));
        int allowed = item.kind() == QuizSource.Kind.TEXT || item.kind() == QuizSource.Kind.SELECTION ? 1 : 0;
        Stream<Finding> more =
                item.gaps().stream().skip(allowed).map(gap -> finding(quiz.file(), gap.at(), "more", gap.answer()));
        return Stream.concat(empty, more);
    }
}
