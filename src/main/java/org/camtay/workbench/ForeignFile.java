package org.camtay.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.camtay.content.Finding;
import org.camtay.exchange.Loss;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The file of another system that a command reads, and the list of what it loses. */
final class ForeignFile {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 32;

    @Parameters(paramLabel = "FILE", description = "The file of the other system.")
    private Path file = Path.of("");

    @Mixin
    private final ContentWords words = new ContentWords();

    ContentWords words() {
        return words;
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** The name without its ending. */
    String title() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Empty when it cannot be read or is too large, which is then said. */
    Optional<byte[]> bytes() {
        try {
            if (Files.size(file) > (long) MOST_MEGABYTES * MEGABYTE) {
                words.refuse("exchange.large", file, Files.size(file) / MEGABYTE, MOST_MEGABYTES);
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            words.refuse("exchange.unreadable", file);
            return Optional.empty();
        }
    }

    void print(List<Loss> losses) {
        losses.forEach(loss -> words.out().println(loss.printed(name(), words.language())));
    }

    /** What the checks will say, under a heading. */
    void printFindings(List<Finding> findings) {
        if (!findings.isEmpty()) {
            words.out().println(words.text("exchange.findings", findings.size()));
            findings.forEach(finding -> words.out().println("  " + finding.printed(words.language())));
        }
    }
}
