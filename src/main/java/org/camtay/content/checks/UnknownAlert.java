package org.camtay.content.checks;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;

/** An alert is of a kind that is not shown in any way of its own. */
final class UnknownAlert implements ContentCheck {
    private static final List<String> KINDS = List.of("TIP", "WARNING", "EXAMPLE", "POOR", "GOOD");

    @Override
    public String id() {
        return "C28";
    }

    @Override
    public String summary() {
        return "An alert is of a kind that is not shown in any way of its own.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream()
                .flatMap(document -> document.alerts().stream()
                        .filter(alert -> !KINDS.contains(alert.kind()))
                        .map(alert -> finding(document.file(), alert.at(), Nearest.wording(alert.kind(), KINDS))));
    }
}
