package org.camtay.content.checks;

import java.util.Set;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;

/** A link leads neither to our content nor to a web address. */
final class ForbiddenLink implements ContentCheck {
    private static final Set<String> SCHEMES =
            Set.of("rule", "term", "template", "scenario", "lesson", "quiz", "http", "https");

    @Override
    public String id() {
        return "C16";
    }

    @Override
    public String summary() {
        return "A link leads neither to our content nor to a web address.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> Stream.concat(
                        document.links().stream()
                                .filter(link -> !isAllowed(document, link.scheme()))
                                .map(link -> finding(document.file(), link.at(), "target", link.target())),
                        document.references().stream()
                                .map(link -> finding(document.file(), link.at(), "reference", link.target()))));
    }

    private static boolean isAllowed(MarkdownSource document, String scheme) {
        boolean template = document.file().path().startsWith("templates/");
        return SCHEMES.contains(scheme) || (template && scheme.equals("field"));
    }
}
