package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;

/** A field that every file of this kind needs is missing or empty. */
final class MissingField implements ContentCheck {
    @Override
    public String id() {
        return "C05";
    }

    @Override
    public String summary() {
        return "A field that every file of this kind needs is missing or empty.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> files = tree.sources().stream()
                .filter(SourceFile::isReadable)
                .flatMap(file -> FileKind.of(tree, file.path()).stream()
                        .flatMap(kind -> missing(file, file.front(), kind.required())));
        return Stream.concat(files, Stream.concat(translations(tree), entries(tree)));
    }

    private Stream<Finding> translations(ContentTree tree) {
        return tree.documents().stream()
                .filter(document -> document.file().isReadable())
                .filter(document -> Translations.sourceOf(tree, document.file()).isPresent())
                .flatMap(document -> missing(document.file(), document.file().front(), List.of("translates")));
    }

    private Stream<Finding> entries(ContentTree tree) {
        return Stream.of(
                        missing(
                                tree,
                                "rules.yaml",
                                "rules",
                                List.of("code", "statement", "scope", "source", "confidence")),
                        missing(tree, "glossary.yaml", "terms", List.of("id", "meaning")),
                        missing(tree, "skills.yaml", "skills", List.of("id", "name")),
                        missing(tree, "catalogue.yaml", "modules", List.of("slug", "status")))
                .flatMap(found -> found);
    }

    private Stream<Finding> missing(ContentTree tree, String path, String list, List<String> required) {
        return tree.source(path).stream()
                .flatMap(file -> tree.entries(path, list).stream().flatMap(entry -> missing(file, entry, required)));
    }

    private Stream<Finding> missing(SourceFile file, YamlValue.Fields fields, List<String> required) {
        return required.stream()
                .filter(key -> isEmpty(fields, key))
                .map(key -> finding(file, fields.has(key) ? fields.at(key) : fields.at(), key));
    }

    private static boolean isEmpty(YamlValue.Fields fields, String key) {
        return fields.value(key)
                .map(value -> switch (value) {
                    case YamlValue.Text text -> text.text().isBlank();
                    case YamlValue.Items items -> items.items().isEmpty();
                    case YamlValue.Fields inner -> inner.fields().isEmpty();
                })
                .orElse(true);
    }
}
