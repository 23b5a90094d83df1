package org.camtay.content.checks;

import java.util.Optional;
import org.camtay.content.ContentTree;
import org.camtay.content.Language;
import org.camtay.grammar.SourceFile;

/** Which file is the translation of which. */
final class Translations {
    private Translations() {}

    /** The file in the first language of the catalogue; empty for a file in this language. */
    static Optional<SourceFile> sourceOf(ContentTree tree, SourceFile file) {
        Language first = tree.languages().getFirst();
        return Language.ofFile(file)
                .filter(language -> language != first)
                .flatMap(language -> tree.source(path(file, first)));
    }

    /** The path of the same text in another language. */
    static String path(SourceFile file, Language language) {
        String from = Language.ofFile(file).orElse(language).tag();
        return file.path()
                .replace("/" + from + "/", "/" + language.tag() + "/")
                .replace("/" + from + ".md", "/" + language.tag() + ".md");
    }
}
