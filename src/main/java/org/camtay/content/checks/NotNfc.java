package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.SourceFile;

/** A text is not in Unicode normal form C, so the same letters are written in two ways. */
final class NotNfc implements ContentCheck {
    @Override
    public String id() {
        return "C04";
    }

    @Override
    public String summary() {
        return "A text is not in Unicode normal form C, so the same letters are written in two ways.";
    }

    @Override
    public Finding.Severity severity() {
        return Finding.Severity.WARNING;
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return Problems.of(tree, SourceFile.Defect.NOT_NFC)
                .map(found -> finding(found.file(), found.problem().at()));
    }
}
