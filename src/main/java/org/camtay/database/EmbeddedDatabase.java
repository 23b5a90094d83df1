package org.camtay.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * A MariaDB server of our own on this machine. Whoever starts it on the same folder shares one server, also one whose
 * starter was killed; the last user that leaves stops it. It ends by itself with this program.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Pattern SCHEMA = Pattern.compile("camtay[a-z0-9_]{0,58}");
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final DatabaseFolder folder;
    private final ServerAccounts accounts;
    private final ProcessMark user = ProcessMark.of(ProcessHandle.current());
    private final Thread atExit = new Thread(this::close, "embedded database");
    private @Nullable RunningServer server;

    private EmbeddedDatabase(DatabaseFolder folder) {
        this.folder = folder;
        this.accounts = new ServerAccounts(folder);
    }

    /**
     * Starts the server of a folder, or joins it when it is up.
     *
     * @param options further options of the server, for one that is not up yet
     * @throws LaunchRefused when the server is not packaged with this program or does not start
     */
    public static EmbeddedDatabase start(Path folder, String... options) {
        EmbeddedDatabase database = new EmbeddedDatabase(DatabaseFolder.at(folder));
        Runtime.getRuntime().addShutdownHook(database.atExit);
        database.join(List.of(options));
        return database;
    }

    /** From here on the program's end closes Spring's contexts first: one of them is about to be refreshed. */
    public void endAfterSpring() {
        try {
            if (Runtime.getRuntime().removeShutdownHook(atExit)) {
                SpringApplication.getShutdownHandlers().add(this::close);
            }
        } catch (IllegalStateException e) {
            LOG.debug("The program is already ending", e);
        }
    }

    /** The schema of that name, made when it is missing: {@code camtay}, or {@code camtay} and more words. */
    public Database open(String schema) {
        if (!SCHEMA.matcher(schema).matches()) {
            throw new IllegalArgumentException("Schema '" + schema + "' must match " + SCHEMA);
        }
        int port = port();
        try (Connection connection = accounts.connect(port);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database if not exists " + schema + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
        } catch (SQLException e) {
            throw new LaunchRefused(e, "server.failed", folder.log());
        }
        return accounts.on(port, schema);
    }

    /**
     * The schema of that name with nothing in it, whatever was there.
     *
     * @throws LaunchRefused when another program uses it
     */
    public Database openEmpty(String schema) {
        open(schema);
        try (Connection connection = accounts.connect(port());
                Statement statement = connection.createStatement()) {
            try (ResultSet users = statement.executeQuery(
                    "select 1 from information_schema.processlist where db = '" + schema + "'")) {
                if (users.next()) {
                    throw new LaunchRefused("schema.used", schema);
                }
            }
            statement.execute("drop database " + schema);
        } catch (SQLException e) {
            throw new LaunchRefused(e, "server.failed", folder.log());
        }
        return open(schema);
    }

    /** Leaves the server, and stops it when nobody else uses it. */
    @Override
    public synchronized void close() {
        if (server != null) {
            RunningServer used = server;
            FolderLock.holding(folder, () -> leave(used));
            server = null;
        }
    }

    private synchronized int port() {
        if (server == null) {
            throw new IllegalStateException("The database of " + folder.root() + " is closed");
        }
        return server.port();
    }

    private synchronized void join(List<String> options) {
        server = FolderLock.holding(folder, () -> {
            RunningServer found = find().orElseGet(() -> new ServerLauncher(folder, options).launch());
            return found.joinedBy(user).written(folder);
        });
    }

    private RunningServer leave(RunningServer used) {
        RunningServer left = RunningServer.read(folder).orElse(used).leftBy(user);
        if (left.isUnused()) {
            left.process().find().ifPresent(EmbeddedDatabase::stop);
        }
        return left.written(folder);
    }

    /** The server of the state file; a foreign process with its number does not count. */
    private Optional<RunningServer> find() {
        return RunningServer.read(folder).filter(this::letsUsIn);
    }

    /** A server that hangs is ended, so that a new one gets the files. */
    private boolean letsUsIn(RunningServer noted) {
        Optional<ProcessHandle> process = noted.process().find();
        boolean answers = process.isPresent() && accounts.answers(noted.port(), process.get(), ANSWER_LIMIT);
        if (!answers) {
            process.ifPresent(EmbeddedDatabase::stop);
        }
        return answers;
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        if (!Waiting.forEnd(process, STOP_LIMIT)) {
            process.destroyForcibly();
            Waiting.forEnd(process, STOP_LIMIT);
        }
    }
}
