package org.camtay.content.checks;

import java.util.stream.Stream;
import org.camtay.content.ContentTree;
import org.camtay.grammar.SourceFile;

/** What kept files from being read. */
final class Problems {
    record Found(SourceFile file, SourceFile.Problem problem) {}

    private Problems() {}

    static Stream<Found> of(ContentTree tree, SourceFile.Defect defect) {
        return tree.sources().stream()
                .flatMap(file -> file.problems().stream()
                        .filter(problem -> problem.defect() == defect)
                        .map(problem -> new Found(file, problem)));
    }
}
