package org.camtay;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camtay.database.Database;
import org.camtay.database.EmbeddedDatabase;

/**
 * The server of all tests of this JVM. Its folder outlives the run, so that the next one starts in half a second; only
 * the safety against power cuts is given up.
 */
public final class TestDatabase {

    private static final Path FOLDER = Path.of("target", "test-mariadb");
    private static final String PREFIX = "camtay_test_";
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private TestDatabase() {}

    /** An empty schema that nobody else has; it is dropped by a later run. */
    public static Database fresh() {
        return Server.RUNNING.open(PREFIX + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet());
    }

    /** The same, for a Spring context that is being made: its end comes before the server's. */
    static Database freshForContext() {
        Database database = fresh();
        Server.RUNNING.endAfterSpring();
        return database;
    }

    private static final class Server {

        static final EmbeddedDatabase RUNNING = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase database = EmbeddedDatabase.start(
                    FOLDER, "--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--max-connections=400");
            dropSchemasOfEarlierRuns(database.open("camtay_test"));
            return database;
        }

        private static void dropSchemasOfEarlierRuns(Database database) {
            try (Connection connection =
                            DriverManager.getConnection(database.url(), database.user(), database.password());
                    Statement statement = connection.createStatement()) {
                for (String schema : schemas(statement)) {
                    if (isOfEarlierRun(schema)) {
                        statement.execute("drop database " + schema);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static List<String> schemas(Statement statement) throws SQLException {
            List<String> schemas = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("show databases like 'camtay\\_test\\_%'")) {
                while (rows.next()) {
                    schemas.add(rows.getString(1));
                }
            }
            return schemas;
        }

        private static boolean isOfEarlierRun(String schema) {
            long process = Long.parseLong(schema.substring(PREFIX.length()).split("_", 2)[0]);
            return process == ProcessHandle.current().pid()
                    || ProcessHandle.of(process).isEmpty();
        }
    }
}
