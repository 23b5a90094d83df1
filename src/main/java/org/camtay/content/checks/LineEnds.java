package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.SourceFile;

/** A text begins with a byte order mark or has line ends of another system. */
final class LineEnds implements ContentCheck {
    @Override
    public String id() {
        return "C82";
    }

    @Override
    public String summary() {
        return "A text begins with a byte order mark or has line ends of another system.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return Problems.of(tree, SourceFile.Defect.LINE_ENDS)
                .map(found -> finding(
                        found.file(), found.problem().at(), found.problem().detail()));
    }
}
