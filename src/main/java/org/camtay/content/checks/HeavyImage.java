package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;

/** A file in a media folder is over 150 KB, too heavy for a weak connection. */
final class HeavyImage implements ContentCheck {
    private static final long LIMIT = 150 * 1024;

    @Override
    public String id() {
        return "C19";
    }

    @Override
    public String summary() {
        return "A file in a media folder is over 150 KB, too heavy for a weak connection.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.files().paths().stream()
                .filter(path -> path.startsWith("modules/") && path.contains("/media/"))
                .filter(path -> tree.files().size(path) > LIMIT)
                .map(path ->
                        finding(path, Position.START, Long.toString(tree.files().size(path) / 1024)));
    }
}
