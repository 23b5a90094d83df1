package org.camtay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the process under load from outside: its processor time, that of the database it started, and its heap. */
public final class ServerProbe {

    /** The last line of the JDK's table of living objects: their number and their bytes. */
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private final ProcessHandle server;

    public ServerProbe(ProcessHandle server) {
        this.server = server;
    }

    /** Processor time of the program since its start, all threads. */
    Duration ofProgram() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Processor time since the start of the database processes that the program began; zero where it uses another. */
    Duration ofDatabase() {
        return server.descendants()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Bytes of all objects that survive a full collection.
     *
     * @throws LoadRefused when the process cannot be looked into
     */
    long heapAfterCollection() {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            Path table = Files.createTempFile("camtay-heap", ".txt");
            try {
                new ProcessBuilder(tool.toString(), Long.toString(server.pid()), "GC.class_histogram")
                        .redirectErrorStream(true)
                        .redirectOutput(table.toFile())
                        .start()
                        .waitFor();
                return total(table);
            } finally {
                Files.delete(table);
            }
        } catch (IOException e) {
            throw new LoadRefused(tool + " does not run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadRefused("interrupted", e);
        }
    }

    /** The table lies in a file, since a program that looks at itself stands still while its table is written. */
    private long total(Path table) throws IOException {
        return Files.readAllLines(table).stream()
                .map(TOTAL::matcher)
                .filter(Matcher::lookingAt)
                .map(total -> Long.parseLong(total.group(1)))
                .findFirst()
                .orElseThrow(() -> new LoadRefused("process " + server.pid() + " shows no heap"));
    }
}
