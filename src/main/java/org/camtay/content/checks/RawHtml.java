package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** A text contains HTML other than comments. */
final class RawHtml implements ContentCheck {
    @Override
    public String id() {
        return "C20";
    }

    @Override
    public String summary() {
        return "A text contains HTML other than comments.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document ->
                        document.markup().stream().map(markup -> finding(document.file(), markup.at(), markup.text())));
    }
}
