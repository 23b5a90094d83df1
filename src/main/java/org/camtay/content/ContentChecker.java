package org.camtay.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camtay.content.checks.Checks;
import org.camtay.content.checks.Citations;

/** Runs every check over a content folder; the same in the build, at the command line and in the application. */
public final class ContentChecker {
    private final List<ContentReader> readers;
    private final List<ContentCheck> checks;

    /** With the checks of this module only. */
    public ContentChecker() {
        this(List.of(), List.of());
    }

    /** With the formats and the checks that other modules contribute. */
    public ContentChecker(List<ContentReader> readers, List<ContentCheck> contributed) {
        List<ContentCheck> all = new ArrayList<>(Checks.all());
        readers.forEach(reader -> all.addAll(reader.checks()));
        all.addAll(contributed);
        this.readers = List.copyOf(readers);
        this.checks = List.copyOf(all);
    }

    public List<ContentCheck> checks() {
        return checks;
    }

    /** All findings, by path and line. */
    public List<Finding> check(ContentFiles files) {
        return check(read(files, ContentTree.NONE));
    }

    /** The register of these files. */
    public Register register(ContentFiles files) {
        return read(files, ContentTree.NONE).register();
    }

    /** Where these files rely on rules, by path and place. */
    public List<Register.Citation> citations(ContentFiles files) {
        return Citations.of(read(files, ContentTree.NONE))
                .sorted(Comparator.comparing(
                                (Register.Citation citation) -> citation.file().path())
                        .thenComparing(citation -> citation.at().line())
                        .thenComparing(citation -> citation.at().column()))
                .toList();
    }

    /** The files as these formats read them. */
    ContentTree read(ContentFiles files, ContentTree before) {
        return ContentTree.read(files, before, readers);
    }

    List<Finding> check(ContentTree tree) {
        return checks.stream()
                .flatMap(check -> check.check(tree))
                .distinct()
                .sorted()
                .toList();
    }
}
