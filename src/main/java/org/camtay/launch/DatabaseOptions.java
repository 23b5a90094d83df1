package org.camtay.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camtay.database.Database;
import org.camtay.database.EmbeddedDatabase;
import org.camtay.database.ExternalDatabase;
import org.camtay.database.Home;
import org.camtay.database.LaunchRefused;
import org.camtay.database.OpenDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database a command works on. Demo accounts and real ones never share a schema. */
final class DatabaseOptions {

    private static final String REAL_SCHEMA = "camtay";
    private static final String DEMO_SCHEMA = "camtay_demo";
    private static final String GENERATED_SCHEMA = "camtay_generated";

    @Option(names = "--demo", negatable = true, description = "${bundle:option.demo}")
    private @Nullable Boolean demo;

    @Option(names = "--generated", description = "${bundle:option.generated}")
    private boolean generated;

    @Option(names = "--data", paramLabel = "DIR", description = "${bundle:option.data}")
    private Path data = Home.folder("data");

    boolean isDemo(Map<String, String> environment) {
        return generated || (demo == null ? ExternalDatabase.in(environment).isEmpty() : demo);
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
        return guarded(() -> choose(environment));
    }

    private OpenDatabase guarded(Supplier<OpenDatabase> opening) {
        try {
            return opening.get();
        } catch (UncheckedIOException e) {
            log().append(e);
            throw new LaunchRefused(e, "start.failed", log().path());
        }
    }

    /** An empty database for generated data: another server's must be empty already, the embedded one is emptied. */
    OpenDatabase openForGenerated(Map<String, String> environment) {
        return guarded(() -> ExternalDatabase.in(environment)
                .map(external -> new OpenDatabase(external.verified(), Optional.empty()))
                .orElseGet(() -> embedded(server -> server.openEmpty(GENERATED_SCHEMA))));
    }

    /** The folder as a word of a command line. */
    String data() {
        return folder().toString();
    }

    private OpenDatabase choose(Map<String, String> environment) {
        return ExternalDatabase.in(environment)
                .map(external -> new OpenDatabase(external.verified(), Optional.empty()))
                .orElseGet(() -> embedded(server -> server.open(schema(environment))));
    }

    private OpenDatabase embedded(Function<EmbeddedDatabase, Database> opening) {
        EmbeddedDatabase server = EmbeddedDatabase.start(folder().resolve("mariadb"));
        return new OpenDatabase(opening.apply(server), Optional.of(server));
    }

    private String schema(Map<String, String> environment) {
        if (generated) {
            return GENERATED_SCHEMA;
        }
        return isDemo(environment) ? DEMO_SCHEMA : REAL_SCHEMA;
    }
}
