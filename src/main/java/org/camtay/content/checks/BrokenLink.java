package org.camtay.content.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.MarkdownSource;
import org.camtay.content.QuizSource;
import org.camtay.content.Register;

/** A link names a rule, term, template, scenario, question or lesson that does not exist. */
final class BrokenLink implements ContentCheck {
    @Override
    public String id() {
        return "C14";
    }

    @Override
    public String summary() {
        return "A link names a rule, term, template, scenario, question or lesson that does not exist.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.links().stream().flatMap(link -> link(tree, document, link)));
    }

    private Stream<Finding> link(ContentTree tree, MarkdownSource document, MarkdownSource.Target link) {
        return known(tree, document, link.scheme()).stream()
                .filter(known -> !known.contains(link.name()))
                .map(known ->
                        finding(document.file(), link.at(), Nearest.wording("@" + link.scheme(), link.name(), known)));
    }

    /** The names that this scheme may use; empty for schemes that are none of ours. */
    private static Optional<List<String>> known(ContentTree tree, MarkdownSource document, String scheme) {
        return switch (scheme) {
            case "rule" ->
                Optional.of(tree.register().rules().stream()
                        .map(Register.Rule::code)
                        .toList());
            case "term" ->
                Optional.of(
                        tree.register().terms().stream().map(Register.Term::id).toList());
            case "template" -> Optional.of(tree.folders("templates"));
            case "scenario" -> Optional.of(tree.folders("scenarios"));
            case "lesson" -> Optional.of(lessons(tree));
            case "quiz" -> Optional.of(questions(tree, document));
            default -> Optional.empty();
        };
    }

    private static List<String> lessons(ContentTree tree) {
        return tree.modules().stream()
                .flatMap(module -> module.editions().values().stream()
                        .flatMap(edition -> edition.lessons().stream())
                        .map(lesson -> module.slug() + "/" + ContentTree.slug(lesson)))
                .distinct()
                .toList();
    }

    private static List<String> questions(ContentTree tree, MarkdownSource document) {
        return tree.moduleOf(document.file().path())
                .flatMap(module -> document.file().language().flatMap(module::edition))
                .flatMap(ContentTree.EditionFiles::quiz)
                .map(quiz -> quiz.items().stream().map(QuizSource.Item::id).toList())
                .orElse(List.of());
    }
}
