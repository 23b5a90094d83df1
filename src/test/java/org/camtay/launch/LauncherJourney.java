package org.camtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camtay.demo.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does with a fresh copy: start, look, stop, start again; and an operator who wants an administrator. */
class LauncherJourney {

    private static final int OK = 200;
    private static final int STOPPED_BY_CTRL_C = 130;
    private static final Pattern ADDRESS = Pattern.compile("is ready: (http://localhost:\\d+/)");

    @TempDir
    private Path parent;

    @Test
    void the_program_starts_with_one_word_stops_without_a_trace_and_starts_again() throws Exception {
        ProcessHandle server;
        try (Serving first = serve()) {
            assertThat(first.page()).isEqualTo(OK);
            assertThat(first.said()).contains(DemoAccounts.list().getFirst().login());
            assertThat(first.said()).doesNotContain("WARN", "ERROR", "Exception");
            server = server();
            assertThat(first.pressCtrlC()).isEqualTo(STOPPED_BY_CTRL_C);
        }
        assertThat(server.isAlive()).isFalse();
        try (Serving second = serve()) {
            assertThat(second.page()).isEqualTo(OK);
            server = server();
            second.pressCtrlC();
        }
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void an_administrator_is_opened_beside_the_running_program() throws Exception {
        try (Serving program = serve("--no-demo")) {
            assertThat(program.page()).isEqualTo(OK);
            Process command = camtay("create-admin", "--no-demo", "--login", "quantri", "--name", "Nguyễn Văn Đạt");
            try (var keyboard = command.outputWriter()) {
                keyboard.write("một mật khẩu dài\n");
            }
            assertThat(command.inputReader().lines()).anyMatch(line -> line.contains("quantri"));
            assertThat(command.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(command.exitValue()).isZero();
            assertThat(program.page()).isEqualTo(OK);
        }
    }

    private Serving serve(String... more) throws IOException {
        String[] words = Stream.concat(Stream.of("serve", "--port", "0"), Arrays.stream(more))
                .toArray(String[]::new);
        return new Serving(camtay(words));
    }

    private Process camtay(String... words) throws IOException {
        ProcessBuilder command = new ProcessBuilder("./camtay");
        command.command().addAll(List.of(words));
        command.command().addAll(List.of("--data", parent.resolve("dữ liệu").toString()));
        command.environment().keySet().removeIf(name -> name.startsWith("CAMTAY_DB_"));
        return command.redirectErrorStream(true).start();
    }

    private ProcessHandle server() {
        return RunningServer.read(DatabaseFolder.at(parent.resolve("dữ liệu").resolve("mariadb")))
                .flatMap(state -> state.process().find())
                .orElseThrow();
    }

    /** A program that runs until it is stopped, or killed when a test fails. */
    private static final class Serving implements AutoCloseable {

        private final Process process;
        private final StringBuilder said = new StringBuilder();
        private final URI address;

        /** Reads what the program says until it is ready; one that fails ends its output, and so the wait. */
        Serving(Process process) throws IOException {
            this.process = process;
            process.onExit().orTimeout(3, TimeUnit.MINUTES).exceptionally(_ -> process.destroyForcibly());
            Matcher ready = ADDRESS.matcher("");
            while (!ready.reset(said).find() || !said.toString().contains("Ctrl-C. Log")) {
                String line = process.inputReader().readLine();
                assertThat(line).as("after " + said).isNotNull();
                said.append(line).append('\n');
            }
            ready.reset(said).find();
            address = URI.create(ready.group(1));
        }

        String said() {
            return said.toString();
        }

        int page() throws Exception {
            try (HttpClient client = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()) {
                return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                        .statusCode();
            }
        }

        int pressCtrlC() throws Exception {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
