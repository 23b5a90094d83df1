package org.camtay.content.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Attributes;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** A field or key is not one that is read. */
final class UnknownField implements ContentCheck {
    private static final List<String> HEADING =
            List.of("id", "skill", "rule", "difficulty", "use", "covers", "replaces", "status", "read");
    private static final List<String> SETTINGS =
            List.of("data-randomize", "data-quiz", "data-answers", "data-match", "data-ids");
    private static final List<String> OPTION = List.of("id", "data-feedback");

    @Override
    public String id() {
        return "C06";
    }

    @Override
    public String summary() {
        return "A field or key is not one that is read.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> fields = tree.sources().stream()
                .flatMap(file -> FileKind.of(tree, file.path()).stream()
                        .flatMap(kind -> file.front().fields().stream()
                                .filter(field -> !kind.known().contains(field.key()))
                                .map(field -> finding(file, field.at(), Nearest.wording(field.key(), kind.known())))));
        Stream<Finding> keys =
                tree.quizzes().flatMap(quiz -> quiz.items().stream().flatMap(item -> keys(quiz, item)));
        return Stream.concat(fields, keys);
    }

    private Stream<Finding> keys(QuizSource quiz, QuizItem item) {
        return Stream.concat(
                Stream.concat(unknown(quiz, item.head(), HEADING), unknown(quiz, item.settings(), settings(item))),
                Comments.ofOptions(item).flatMap(comment -> unknown(quiz, comment, OPTION)));
    }

    /** Each option of a selection may have its feedback among the settings, since it has no line of its own. */
    private static List<String> settings(QuizItem item) {
        List<String> known = new ArrayList<>(SETTINGS);
        if (item.kind() == QuizSource.Kind.SELECTION) {
            item.options().forEach(option -> known.add("data-feedback-" + option.id()));
        }
        return known;
    }

    private Stream<Finding> unknown(QuizSource quiz, Attributes attributes, List<String> known) {
        return attributes.pairs().stream()
                .filter(pair -> !known.contains(pair.key()))
                .map(pair -> finding(quiz.file(), pair.at(), Nearest.wording(pair.key(), known)));
    }
}
