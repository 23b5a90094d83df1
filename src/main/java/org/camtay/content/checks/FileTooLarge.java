package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentFiles;
import org.camtay.content.ContentTree;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;

/** A file is larger than can be read. */
final class FileTooLarge implements ContentCheck {
    @Override
    public String id() {
        return "C01";
    }

    @Override
    public String summary() {
        return "A file is larger than can be read.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        Stream<Finding> texts = Problems.of(tree, SourceFile.Defect.TOO_LARGE)
                .map(found -> finding(
                        found.file(), found.problem().at(), found.problem().detail()));
        Stream<Finding> others = tree.files().paths().stream()
                .filter(path -> tree.source(path).isEmpty() && tree.files().size(path) > ContentFiles.MAX_BYTES)
                .map(path ->
                        finding(path, Position.START, Long.toString(tree.files().size(path) / 1024)));
        return Stream.concat(texts, others);
    }
}
