package org.camtay.workbench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camtay.content.ContentChecker;
import org.camtay.content.ContentFiles;
import org.camtay.content.Finding;

/**
 * Files that are about to come into a content folder: looked at before they are written, and written whole or not at all.
 *
 * @param files by their path in the content folder
 */
record ContentChange(Path folder, Map<String, byte[]> files) {
    private static final String HIDDEN = ".import-";

    ContentChange {
        files = Map.copyOf(files);
    }

    /** What the checks would say about these files and did not say before. */
    List<Finding> findings(ContentChecker checker) {
        ContentFiles now = ContentFiles.folder(folder);
        List<Finding> before = checker.check(now);
        Map<String, byte[]> all = new TreeMap<>();
        now.paths().forEach(path -> now.bytes(path).ifPresent(bytes -> all.put(path, bytes)));
        all.putAll(files);
        return checker.check(ContentFiles.of(all)).stream()
                .filter(finding -> files.containsKey(finding.path()) && !before.contains(finding))
                .toList();
    }

    /** Writes one file beside the place where it belongs, then moves it there. */
    void writeFile(String path) throws IOException {
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        Path written = Files.createTempFile(target.getParent(), HIDDEN, "");
        try {
            Files.write(written, files.getOrDefault(path, new byte[0]));
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** Writes all files, which lie in this new folder, beside the place where it belongs, then moves it there. */
    void writeFolder(String path) throws IOException {
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        Path written = Files.createTempDirectory(target.getParent(), HIDDEN);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path place = written.resolve(folder.resolve(path).relativize(folder.resolve(file.getKey())));
                Files.createDirectories(place.getParent());
                Files.write(place, file.getValue());
            }
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(written);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path inner, java.io.IOException failure) throws IOException {
                Files.delete(inner);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
