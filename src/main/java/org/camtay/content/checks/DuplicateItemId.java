package org.camtay.content.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizItem;
import org.camtay.grammar.QuizSource;

/** Two questions, options, steps, rules, terms, skills or modules have the same id. */
final class DuplicateItemId implements ContentCheck {
    @Override
    public String id() {
        return "C30";
    }

    @Override
    public String summary() {
        return "Two questions, options, steps, rules, terms, skills or modules have the same id.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return Stream.of(
                        tree.lessons().flatMap(this::steps),
                        tree.quizzes().flatMap(this::questions),
                        entries(tree, "rules.yaml", "rules", "code"),
                        entries(tree, "glossary.yaml", "terms", "id"),
                        entries(tree, "skills.yaml", "skills", "id"),
                        entries(tree, "catalogue.yaml", "modules", "slug"))
                .flatMap(found -> found);
    }

    private Stream<Finding> steps(MarkdownSource lesson) {
        Set<String> seen = new HashSet<>();
        return lesson.tasks().stream()
                .filter(task -> !task.id().isBlank() && !seen.add(task.id()))
                .map(task -> finding(lesson.file(), task.at(), task.id()));
    }

    private Stream<Finding> questions(QuizSource quiz) {
        Set<String> seen = new HashSet<>();
        return quiz.items().stream()
                .flatMap(item -> Stream.concat(
                        item.head().attribute("id").stream()
                                .filter(id -> !seen.add(id.value()))
                                .map(id -> finding(quiz.file(), id.at(), id.value())),
                        options(quiz, item)));
    }

    private Stream<Finding> options(QuizSource quiz, QuizItem item) {
        return Stream.concat(repeated(quiz, item.options()), repeated(quiz, item.heads()));
    }

    private Stream<Finding> repeated(QuizSource quiz, List<QuizItem.Part> parts) {
        Set<String> seen = new HashSet<>();
        return parts.stream()
                .filter(part -> !part.id().isEmpty() && !seen.add(part.id()))
                .map(part -> finding(quiz.file(), part.at(), part.id()));
    }

    private Stream<Finding> entries(ContentTree tree, String path, String list, String key) {
        Set<String> seen = new HashSet<>();
        return tree.source(path).stream()
                .flatMap(file -> tree.entries(path, list).stream()
                        .filter(entry -> entry.text(key).isPresent()
                                && !seen.add(entry.text(key).orElse("")))
                        .map(entry ->
                                finding(file, entry.at(key), entry.text(key).orElse(""))));
    }
}
