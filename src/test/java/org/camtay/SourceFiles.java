package org.camtay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the project, for rules about what they say. */
final class SourceFiles {

    static final Path MAIN = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    private SourceFiles() {}

    /** All files below a folder whose names end so. */
    static List<Path> below(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Everything below a folder as one text. */
    static String all(Path folder, String ending) {
        return below(folder, ending).stream().map(SourceFiles::text).collect(Collectors.joining("\n"));
    }
}
