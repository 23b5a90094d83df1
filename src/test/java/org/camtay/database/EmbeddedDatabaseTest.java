package org.camtay.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camtay.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final String SCHEMA = "camtay_test";

    @TempDir
    private static Path parent;

    private static Path runningFolder;
    private static EmbeddedDatabase running;

    private Path folder;

    @BeforeAll
    static void start_one_for_all_who_only_look() throws IOException {
        TestDatabase.fresh();
        runningFolder = folder("dữ liệu của chi bộ");
        running = EmbeddedDatabase.start(runningFolder);
    }

    @AfterAll
    static void stop_it() {
        running.close();
    }

    @BeforeEach
    void make_a_folder(TestInfo test) throws IOException {
        folder = folder(test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void an_empty_folder_gets_a_server_that_only_this_machine_reaches() throws SQLException {
        Database schema = running.open(SCHEMA);
        assertThat(answer(schema, "select @@bind_address")).isEqualTo("127.0.0.1");
        assertThat(answer(schema, "select @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(answer(schema, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void nobody_gets_in_without_the_password() {
        String url = running.open(SCHEMA).url();
        for (String user : List.of("camtay", "root", "")) {
            assertThatThrownBy(() -> DriverManager.getConnection(url, user, "")).hasMessageContaining("denied");
        }
    }

    @Test
    void passwords_are_for_the_owner_of_the_folder_alone() throws IOException {
        for (String file : List.of("camtay.password", "root.password", "running.properties")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(runningFolder.resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(runningFolder.resolve("accounts.sql")).doesNotExist();
    }

    @Test
    void a_schema_of_somebody_else_is_refused() {
        assertThatThrownBy(() -> running.open("mysql")).hasMessageContaining("mysql");
        assertThatThrownBy(() -> running.open("camtay; drop database camtay"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_stored_is_there_after_the_next_start() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            answer(database.open(SCHEMA), "create table kept as select 'Nguyễn Đạt' as name");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(answer(database.open(SCHEMA), "select name from kept")).isEqualTo("Nguyễn Đạt");
        }
    }

    @Test
    void the_last_user_stops_the_server() {
        EmbeddedDatabase first = EmbeddedDatabase.start(folder);
        EmbeddedDatabase second = EmbeddedDatabase.start(folder);
        ProcessHandle server = server().orElseThrow();
        assertThat(second.open(SCHEMA)).isEqualTo(first.open(SCHEMA));
        first.close();
        assertThat(server.isAlive()).isTrue();
        second.close();
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void two_starters_at_once_get_one_server() throws Exception {
        Starter other = new Starter(folder);
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                other) {
            assertThat(other.url()).isEqualTo(database.open(SCHEMA).url());
        }
        assertThat(server()).isEmpty();
    }

    @Test
    void a_server_whose_starter_was_killed_is_taken_over_and_stopped_in_the_end() throws Exception {
        String url;
        try (Starter killed = new Starter(folder)) {
            url = killed.url();
        }
        ProcessHandle orphan = server().orElseThrow();
        assertThat(orphan.isAlive()).isTrue();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.open(SCHEMA).url()).isEqualTo(url);
        }
        assertThat(orphan.isAlive()).isFalse();
    }

    @Test
    void a_state_file_that_outlived_its_server_is_ignored() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        writeState(new ProcessMark(gone.pid(), Instant.now()));
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(answer(database.open(SCHEMA), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void an_unreadable_state_file_is_ignored() throws Exception {
        Files.writeString(folder.resolve("running.properties"), "server=none\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(answer(database.open(SCHEMA), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_foreign_process_that_got_the_number_of_the_server_is_left_alone() throws Exception {
        Process foreign = new ProcessBuilder("sleep", "600").start();
        try {
            writeState(new ProcessMark(foreign.pid(), Instant.now().minus(Duration.ofHours(1))));
            EmbeddedDatabase.start(folder).close();
            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    /** A folder that borrows the unpacked server: unpacking takes longer than all the rest. */
    private static Path folder(String name) throws IOException {
        Path folder = Files.createDirectory(parent.resolve(name));
        try (var unpacked = Files.newDirectoryStream(Path.of("target", "test-mariadb"), "mariadb-*.*.*")) {
            for (Path server : unpacked) {
                Files.createSymbolicLink(folder.resolve(server.getFileName()), server.toAbsolutePath());
            }
        }
        return folder;
    }

    private void writeState(ProcessMark server) {
        new RunningServer(1, server, List.of()).written(DatabaseFolder.at(folder));
    }

    private Optional<ProcessHandle> server() {
        return RunningServer.read(DatabaseFolder.at(folder))
                .flatMap(state -> state.process().find());
    }

    private static String answer(Database database, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement question = connection.createStatement()) {
            if (!question.execute(statement)) {
                return "";
            }
            try (ResultSet rows = question.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    /** Another program that starts the database; closing kills it at once, as a power cut would. */
    private static final class Starter implements AutoCloseable {

        private final Process process;
        private final CompletableFuture<String> line;

        Starter(Path folder) throws IOException {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            StarterProgram.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader output = process.inputReader();
            line = CompletableFuture.supplyAsync(
                    () -> output.lines()
                            .filter(text -> text.startsWith("jdbc:"))
                            .findFirst()
                            .orElseThrow(),
                    Thread::startVirtualThread);
        }

        String url() throws Exception {
            return line.get(60, TimeUnit.SECONDS);
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }

    /** The other program. */
    static final class StarterProgram {

        private StarterProgram() {}

        /** Starts the database and waits until it is killed. */
        public static void main(String[] args) throws IOException {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
            System.out.println(database.open(SCHEMA).url());
            System.in.read();
        }
    }
}
