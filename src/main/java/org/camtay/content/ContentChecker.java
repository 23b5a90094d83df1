package org.camtay.content;

import java.util.ArrayList;
import java.util.List;
import org.camtay.content.checks.Checks;

/** Runs every check over a content folder; the same in the build, at the command line and in the application. */
public final class ContentChecker {
    private final List<ContentCheck> checks;

    /** With the checks of this module only. */
    public ContentChecker() {
        this(List.of());
    }

    /** With the checks of this module and those that other modules contribute. */
    public ContentChecker(List<ContentCheck> contributed) {
        List<ContentCheck> all = new ArrayList<>(Checks.all());
        all.addAll(contributed);
        this.checks = List.copyOf(all);
    }

    public List<ContentCheck> checks() {
        return checks;
    }

    /** All findings, by path and line. */
    public List<Finding> check(ContentFiles files) {
        return check(ContentTree.read(files));
    }

    List<Finding> check(ContentTree tree) {
        return checks.stream()
                .flatMap(check -> check.check(tree))
                .distinct()
                .sorted()
                .toList();
    }
}
