package org.camtay.content.checks;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.content.ModuleFiles;
import org.camtay.content.Register;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.QuizItem;

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
        Map<String, Set<String>> known = known(tree);
        return tree.documents().stream()
                .flatMap(document -> document.links().stream().flatMap(link -> link(tree, known, document, link)));
    }

    private Stream<Finding> link(
            ContentTree tree, Map<String, Set<String>> known, MarkdownSource document, MarkdownSource.Target link) {
        Set<String> names = link.scheme().equals("quiz") ? questions(tree, document) : known.get(link.scheme());
        return names == null || names.contains(link.name())
                ? Stream.empty()
                : Stream.of(
                        finding(document.file(), link.at(), Nearest.wording("@" + link.scheme(), link.name(), names)));
    }

    /** The names that each of our schemes may use everywhere. */
    private static Map<String, Set<String>> known(ContentTree tree) {
        return Map.of(
                "rule",
                        tree.register().rules().stream()
                                .map(Register.Rule::code)
                                .collect(Collectors.toSet()),
                "term", tree.register().terms().stream().map(Register.Term::id).collect(Collectors.toSet()),
                "template", Set.copyOf(tree.folders("templates")),
                "scenario", Set.copyOf(tree.folders("scenarios")),
                "lesson", lessons(tree));
    }

    private static Set<String> lessons(ContentTree tree) {
        return tree.modules().stream()
                .flatMap(module -> module.editions().values().stream()
                        .flatMap(edition -> edition.lessons().stream())
                        .map(lesson -> module.slug() + "/" + ContentTree.slug(lesson)))
                .collect(Collectors.toSet());
    }

    private static Set<String> questions(ContentTree tree, MarkdownSource document) {
        return tree.moduleOf(document.file().path())
                .flatMap(module -> Language.ofFile(document.file()).flatMap(module::edition))
                .flatMap(ModuleFiles.EditionFiles::quiz)
                .map(quiz -> quiz.items().stream().map(QuizItem::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }
}
