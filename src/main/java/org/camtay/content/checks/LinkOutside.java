package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;

/** A link of the file system leads out of the content folder, or nowhere. */
final class LinkOutside implements ContentCheck {
    @Override
    public String id() {
        return "C80";
    }

    @Override
    public String summary() {
        return "A link of the file system leads out of the content folder, or nowhere.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.files().outside().stream().map(path -> finding(path, Position.START, path));
    }
}
