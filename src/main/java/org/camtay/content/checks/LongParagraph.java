package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** A paragraph has more than 80 words. */
final class LongParagraph implements ContentCheck {
    @Override
    public String id() {
        return "C26";
    }

    @Override
    public String summary() {
        return "A paragraph has more than 80 words.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.passages().stream()
                        .filter(passage -> Prose.words(passage.text()) > Prose.LONGEST_PARAGRAPH)
                        .map(passage ->
                                finding(document.file(), passage.at(), Integer.toString(Prose.words(passage.text())))));
    }
}
