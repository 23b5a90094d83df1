package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Template;

/** A template asks for a field that nobody fills. */
final class UnknownTemplateField implements ContentCheck {
    @Override
    public String id() {
        return "C63";
    }

    @Override
    public String summary() {
        return "A template asks for a field that nobody fills.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.links().stream()
                        .filter(link -> link.scheme().equals("field"))
                        .filter(link -> Template.field(link.name()).isEmpty())
                        .map(link -> finding(
                                document.file(), link.at(), Nearest.wording(link.name(), Template.fieldNames()))));
    }
}
