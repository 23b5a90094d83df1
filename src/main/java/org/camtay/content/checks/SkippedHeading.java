package org.camtay.content.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;

/** A heading is more than one level below the one before it, or is of the first level. */
final class SkippedHeading implements ContentCheck {
    @Override
    public String id() {
        return "C23";
    }

    @Override
    public String summary() {
        return "A heading is more than one level below the one before it, or is of the first level.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream().flatMap(this::check);
    }

    private Stream<Finding> check(MarkdownSource document) {
        List<Finding> findings = new ArrayList<>();
        int before = 1;
        for (MarkdownSource.Title title : document.titles()) {
            if (title.level() > before + 1 || title.level() == 1) {
                String level = Integer.toString(title.level());
                findings.add(finding(document.file(), title.at(), title.text(), level));
            }
            before = title.level();
        }
        return findings.stream();
    }
}
