package org.camtay.content.checks;

import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.Position;

/** A lesson, quiz or template does not exist in every language that the catalogue asks for. */
final class MissingTranslation implements ContentCheck {
    @Override
    public String id() {
        return "C50";
    }

    @Override
    public String summary() {
        return "A lesson, quiz or template does not exist in every language that the catalogue asks for.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .map(MarkdownSource::file)
                .filter(file -> Language.ofFile(file)
                        .equals(Optional.of(tree.languages().getFirst())))
                .flatMap(file -> tree.languages().stream()
                        .skip(1)
                        .filter(language ->
                                tree.source(Translations.path(file, language)).isEmpty())
                        .map(language -> finding(
                                file, Position.START, "@" + language.tag(), Translations.path(file, language))));
    }
}
