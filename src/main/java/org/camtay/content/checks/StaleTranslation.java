package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;

/** The source has changed since the translation was made. */
final class StaleTranslation implements ContentCheck {
    @Override
    public String id() {
        return "C51";
    }

    @Override
    public String summary() {
        return "The source has changed since the translation was made.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .map(MarkdownSource::file)
                .flatMap(file -> Translations.sourceOf(tree, file).stream()
                        .flatMap(source -> file.front().texts("translates").stream()
                                .filter(hash ->
                                        !hash.text().isBlank() && !hash.text().equals(source.revision()))
                                .map(hash -> finding(file, hash.at(), source.path(), source.revision()))));
    }
}
