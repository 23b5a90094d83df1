package org.camtay.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camtay.database.Home;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The parts of content folders that a command was asked for. */
final class ContentParts {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "A content folder, or a file or folder in one.")
    private List<Path> paths = List.of();

    @Mixin
    private final ContentWords words = new ContentWords();

    ContentWords words() {
        return words;
    }

    /** All parts, the built-in folder when none was named; empty when one cannot be used, which is then said. */
    Optional<List<ContentPart>> all() {
        if (!words.areKnown()) {
            return Optional.empty();
        }
        List<ContentPart> parts = new ArrayList<>();
        for (Path path : paths.isEmpty() ? List.of(Home.folder("content")) : paths) {
            Optional<ContentPart> part = ContentPart.of(path).filter(_ -> Files.exists(path));
            if (part.isEmpty()) {
                words.refuse(Files.exists(path) ? "foreign" : "missing", path);
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(parts);
    }
}
