package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.SourceFile;

/** Front matter or a YAML file cannot be read. */
final class UnreadableYaml implements ContentCheck {
    @Override
    public String id() {
        return "C03";
    }

    @Override
    public String summary() {
        return "Front matter or a YAML file cannot be read.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return Problems.of(tree, SourceFile.Defect.BAD_YAML)
                .map(found -> finding(
                        found.file(), found.problem().at(), found.problem().detail()));
    }
}
