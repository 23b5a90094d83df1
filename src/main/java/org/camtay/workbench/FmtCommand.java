package org.camtay.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.camtay.content.ContentFiles;
import org.camtay.grammar.NormalForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes content in its normal form without changing what it means; missing ids of options and steps are added. */
@Command(name = "fmt", description = "Writes content in its normal form and adds missing ids of options and steps.")
final class FmtCommand implements Callable<Integer> {
    private static final int SAME = 0;
    private static final int DIFFERENT = 1;

    @Mixin
    private final ContentParts parts = new ContentParts();

    @Option(names = "--check", description = "Writes nothing; the exit status is 1 when a file would change.")
    private boolean check;

    @Override
    public Integer call() {
        return parts.all().map(this::write).orElse(ContentWords.UNUSABLE);
    }

    private int write(List<ContentPart> found) {
        Map<Path, byte[]> changed = new TreeMap<>();
        found.forEach(part -> changed.putAll(changed(part)));
        changed.forEach((file, bytes) -> {
            parts.words().out().println(file);
            if (!check) {
                write(file, bytes);
            }
        });
        parts.words()
                .out()
                .println(parts.words().text(check ? "summary.different" : "summary.written", changed.size()));
        parts.words().out().flush();
        return check && !changed.isEmpty() ? DIFFERENT : SAME;
    }

    private static Map<Path, byte[]> changed(ContentPart part) {
        Map<Path, byte[]> changed = new TreeMap<>();
        ContentFiles files = ContentFiles.folder(part.folder());
        for (String path : files.paths()) {
            boolean text = path.endsWith(".md") || path.endsWith(".yaml");
            files.bytes(path).filter(_ -> text && part.covers(path)).ifPresent(bytes -> {
                byte[] normal = NormalForm.of(path, bytes);
                if (!Arrays.equals(bytes, normal)) {
                    changed.put(part.folder().resolve(path), normal);
                }
            });
        }
        return changed;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
