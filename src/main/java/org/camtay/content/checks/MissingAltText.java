package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** An image has no words for those who do not see it. */
final class MissingAltText implements ContentCheck {
    @Override
    public String id() {
        return "C18";
    }

    @Override
    public String summary() {
        return "An image has no words for those who do not see it.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.pictures().stream()
                        .filter(picture -> picture.alternative().isBlank())
                        .map(picture -> finding(document.file(), picture.at(), picture.target())));
    }
}
