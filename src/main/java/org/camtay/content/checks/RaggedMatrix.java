package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.Finding;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** The rows of a matrix do not fit its head. */
final class RaggedMatrix extends QuestionCheck {
    @Override
    public String id() {
        return "C54";
    }

    @Override
    public String summary() {
        return "The rows of a matrix do not fit its head.";
    }

    @Override
    Stream<Finding> check(QuizSource quiz, QuizItem item) {
        if (item.kind() != QuizSource.Kind.MATRIX) {
            return Stream.empty();
        }
        if (item.columns().isEmpty()) {
            return Stream.of(finding(quiz.file(), item.rows().getFirst().at(), "head"));
        }
        if (item.rows().isEmpty()) {
            return item.columns().stream().map(columns -> finding(quiz.file(), columns.at(), "rows"));
        }
        int columns = item.heads().size();
        Stream<Finding> mixed = item.rows().stream()
                .filter(QuizSource.Row::mixed)
                .map(row -> finding(quiz.file(), row.at(), "mixed", row.text()));
        Stream<Finding> ragged = item.rows().stream()
                .filter(row -> row.right().size() != columns)
                .map(row -> finding(
                        quiz.file(),
                        row.at(),
                        "cells",
                        row.text(),
                        Integer.toString(row.right().size()),
                        Integer.toString(columns)));
        return Stream.concat(mixed, ragged);
    }
}
