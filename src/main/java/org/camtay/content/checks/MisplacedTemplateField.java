package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.content.Template;
import org.camtay.grammar.MarkdownSource;

/** A repeated field does not begin a row of a table, or a part of it stands in another row. */
final class MisplacedTemplateField implements ContentCheck {
    @Override
    public String id() {
        return "C73";
    }

    @Override
    public String summary() {
        return "A repeated field does not begin a row of a table, or a part of it stands in another row.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.links().stream()
                        .filter(link -> link.scheme().equals("field"))
                        .flatMap(link -> Template.field(link.name()).stream()
                                .filter(field -> isMisplaced(document, link, field))
                                .map(field -> finding(
                                        document.file(),
                                        link.at(),
                                        field.isRepeated() ? "row" : "part",
                                        field.name(),
                                        field.whole().orElse("")))));
    }

    private static boolean isMisplaced(MarkdownSource document, MarkdownSource.Target link, Template.Field field) {
        String line = document.file().line(link.at().line()).strip();
        String whole = field.isRepeated() ? field.name() : field.whole().orElse("");
        int begin = line.indexOf("(field:" + whole + ")");
        boolean beginsRow = line.startsWith("|") && begin > 0 && line.indexOf('|', 1) > begin;
        return !whole.isEmpty() && !beginsRow;
    }
}
