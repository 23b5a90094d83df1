package org.camtay.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database a command works on. Demo accounts and real ones never share a schema. */
final class DatabaseOptions {

    private static final String REAL_SCHEMA = "camtay";
    private static final String DEMO_SCHEMA = "camtay_demo";

    @Option(names = "--demo", negatable = true, description = "${bundle:option.demo}")
    private @Nullable Boolean demo;

    @Option(names = "--data", paramLabel = "DIR", description = "${bundle:option.data}")
    private Path data = Home.folder("data");

    boolean isDemo(Map<String, String> environment) {
        return demo == null ? ExternalDatabase.in(environment).isEmpty() : demo;
    }

    /** The folder of all that the program keeps on this machine. */
    private Path folder() {
        try {
            return Files.createDirectories(data.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new LaunchRefused(e, "folder.unwritable", data);
        }
    }

    LogFile log() {
        return new LogFile(folder().resolve("camtay.log"));
    }

    /** The database that the environment names, else the embedded one, which is started or shared. */
    OpenDatabase open(Map<String, String> environment) {
        try {
            return choose(environment);
        } catch (UncheckedIOException e) {
            log().append(e);
            throw new LaunchRefused(e, "start.failed", log().path());
        }
    }

    private OpenDatabase choose(Map<String, String> environment) {
        Optional<ExternalDatabase> external = ExternalDatabase.in(environment);
        if (external.isPresent()) {
            return new OpenDatabase(external.get().verified(), Optional.empty());
        }
        EmbeddedDatabase server = EmbeddedDatabase.start(folder().resolve("mariadb"));
        return new OpenDatabase(server.open(isDemo(environment) ? DEMO_SCHEMA : REAL_SCHEMA), Optional.of(server));
    }
}
