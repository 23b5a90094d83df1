package org.camtay.launch;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The file that has every detail. The console stays silent while the program starts, because a failed start ends with one
 * sentence; afterwards it shows warnings.
 */
record LogFile(Path path) {

    /** What Spring is told about it. */
    List<String> arguments() {
        return List.of("--logging.file.name=" + path, "--logging.threshold.console=OFF");
    }

    /** Adds what happened before the program had a log. */
    void append(Throwable failure) {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(path, CREATE, APPEND))) {
            failure.printStackTrace(out);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    void showWarningsOnConsole() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger("ROOT").getAppender("CONSOLE").getCopyOfAttachedFiltersList().stream()
                    .filter(ThresholdFilter.class::isInstance)
                    .map(ThresholdFilter.class::cast)
                    .forEach(filter -> filter.setLevel("WARN"));
        }
    }
}
