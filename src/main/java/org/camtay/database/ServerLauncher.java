package org.camtay.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Starts a server process on a folder: fills an empty folder first, sets the accounts anew each time. */
final class ServerLauncher {

    /** Long enough for the recovery of a server that was killed in the middle of work. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final Duration BOOTSTRAP_LIMIT = Duration.ofMinutes(2);

    private static final List<String> BOOTSTRAP_OPTIONS = List.of(
            "--bootstrap",
            "--log-warnings=0",
            "--enforce-storage-engine=",
            "--max-allowed-packet=8M",
            "--net-buffer-length=16K",
            "--innodb-log-file-size=48M");

    /** Nobody but this machine reaches the server, so neither names nor TLS are worth their time. */
    private static final List<String> OPTIONS = List.of(
            "--bind-address=127.0.0.1",
            "--socket=mariadb.sock",
            "--pid-file=mariadb.pid",
            "--skip-name-resolve",
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--max-allowed-packet=64M",
            "--innodb-log-file-size=48M");

    private final DatabaseFolder folder;
    private final List<String> moreOptions;

    ServerLauncher(DatabaseFolder folder, List<String> moreOptions) {
        this.folder = folder;
        this.moreOptions = List.copyOf(moreOptions);
    }

    /** Starts the server and writes its state before it answers, so that nobody ever loses track of it. */
    RunningServer launch() {
        UnpackedServer programs = UnpackedServer.in(folder);
        try {
            fillWhenEmpty(programs);
            int port = freePort();
            folder.writePrivately(folder.accounts(), new ServerAccounts(folder).statements());
            Process process = start(programs.command(options(port)));
            RunningServer server =
                    new RunningServer(port, ProcessMark.of(process.toHandle()), List.of()).written(folder);
            awaitAnswer(server, process.toHandle());
            Files.delete(folder.accounts());
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> options(int port) {
        List<String> options = new ArrayList<>(OPTIONS);
        options.add("--datadir=" + folder.files());
        options.add("--tmpdir=" + folder.temporary());
        options.add("--init-file=" + folder.accounts());
        options.add("--port=" + port);
        options.addAll(moreOptions);
        return options;
    }

    private void awaitAnswer(RunningServer server, ProcessHandle process) {
        if (!new ServerAccounts(folder).answers(server.port(), process, START_LIMIT)) {
            process.destroyForcibly();
            throw new LaunchRefused("server.failed", folder.log());
        }
    }

    private void fillWhenEmpty(UnpackedServer programs) throws IOException {
        if (Files.isDirectory(folder.files())) {
            return;
        }
        Path draft = folder.root().resolve("filling");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectory(draft);
        bootstrap(programs, draft);
        Files.move(draft, folder.files(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void bootstrap(UnpackedServer programs, Path files) throws IOException {
        Path statements = folder.temporary().resolve("bootstrap.sql");
        try (OutputStream out = Files.newOutputStream(statements)) {
            out.write("create database mysql;\nuse mysql;\nset @auth_root_socket = null;\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (Path part : programs.systemTables()) {
                Files.copy(part, out);
            }
        }
        List<String> options = new ArrayList<>(BOOTSTRAP_OPTIONS);
        options.add("--datadir=" + files);
        options.add("--tmpdir=" + folder.temporary());
        Process process = start(programs.command(options).redirectInput(statements.toFile()));
        if (!succeeds(process)) {
            process.destroyForcibly();
            throw new LaunchRefused("server.failed", folder.log());
        }
        Files.delete(statements);
    }

    private Process start(ProcessBuilder command) throws IOException {
        return command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    private static boolean succeeds(Process process) {
        try {
            return process.waitFor(BOOTSTRAP_LIMIT) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
