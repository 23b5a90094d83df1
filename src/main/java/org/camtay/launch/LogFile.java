package org.camtay.launch;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
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

    void showWarningsOnConsole() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger("ROOT").getAppender("CONSOLE").getCopyOfAttachedFiltersList().stream()
                    .filter(ThresholdFilter.class::isInstance)
                    .map(ThresholdFilter.class::cast)
                    .forEach(filter -> filter.setLevel("WARN"));
        }
    }
}
