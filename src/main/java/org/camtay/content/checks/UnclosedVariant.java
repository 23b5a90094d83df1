package org.camtay.content.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.MarkdownSource;
import org.camtay.grammar.Position;
import org.camtay.grammar.VariantMark;

/** A text for some kinds of cells does not end in its section, or ends without having begun. */
final class UnclosedVariant implements ContentCheck {
    @Override
    public String id() {
        return "C60";
    }

    @Override
    public String summary() {
        return "A text for some kinds of cells does not end in its section, or ends without having begun.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.documents().stream().flatMap(document -> check(document).stream());
    }

    /** A section ends with a heading of the second level; headings and marks are looked at in the order of their lines. */
    private List<Finding> check(MarkdownSource document) {
        List<Finding> findings = new ArrayList<>();
        List<Position> ends = new ArrayList<>(document.titles().stream()
                .filter(title -> title.level() <= 2)
                .map(MarkdownSource.Title::at)
                .toList());
        Optional<Position> open = Optional.empty();
        for (MarkdownSource.Remark remark : document.remarks()) {
            Optional<VariantMark> mark = VariantMark.of(remark.text());
            if (mark.isEmpty()) {
                continue;
            }
            Optional<Position> before = open.filter(start -> isSameSection(ends, start, remark.at()));
            if (open.isPresent() && (before.isEmpty() || mark.get().begins())) {
                findings.add(finding(document.file(), open.get(), "open"));
            }
            if (before.isEmpty() && !mark.get().begins()) {
                findings.add(finding(document.file(), remark.at(), "close"));
            }
            open = mark.get().begins() ? Optional.of(remark.at()) : Optional.empty();
        }
        open.ifPresent(start -> findings.add(finding(document.file(), start, "open")));
        return findings;
    }

    private static boolean isSameSection(List<Position> ends, Position start, Position end) {
        return ends.stream().noneMatch(at -> at.line() > start.line() && at.line() < end.line());
    }
}
