package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** The link of a check question stands inside a paragraph, where no question can be asked. */
final class CheckQuestionInText implements ContentCheck {
    @Override
    public String id() {
        return "C66";
    }

    @Override
    public String summary() {
        return "The link of a check question stands inside a paragraph, where no question can be asked.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.links().stream()
                        .filter(link -> link.scheme().equals("quiz") && !link.alone())
                        .map(link -> finding(document.file(), link.at(), link.name())));
    }
}
