package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** The id of a file is not a UUID. */
final class InvalidId implements ContentCheck {
    @Override
    public String id() {
        return "C08";
    }

    @Override
    public String summary() {
        return "The id of a file is not a UUID.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return FileIds.of(tree)
                .filter(id -> !FileIds.isUuid(id.value()))
                .map(id -> finding(id.file(), id.at(), id.value()));
    }
}
