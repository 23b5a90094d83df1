package org.camtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.camtay.database.Servers;
import org.camtay.demo.DemoAccounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a newcomer does with a fresh copy: start, look, stop, start again; and an operator who wants an administrator. */
class LauncherJourney {

    private static final int OK = 200;
    private static final int STOPPED_BY_CTRL_C = 130;
    private static final int ASKED_TO_END = 143;

    @TempDir
    private Path parent;

    @Test
    void the_program_starts_with_one_word_stops_without_a_trace_and_starts_again() throws Exception {
        ProcessHandle server;
        try (Serving first = serve()) {
            assertThat(first.page()).isEqualTo(OK);
            assertThat(first.said())
                    .contains(DemoAccounts.ofProvince().getFirst().login());
            assertThat(first.said()).doesNotContain("WARN", "ERROR", "Exception");
            server = server();
            assertThat(first.pressCtrlC()).isIn(STOPPED_BY_CTRL_C, ASKED_TO_END);
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
            Process command = Serving.camtay(
                    data(), "create-admin", "--no-demo", "--login", "quantri", "--name", "Nguyễn Văn Đạt");
            try (var keyboard = command.outputWriter()) {
                keyboard.write("một mật khẩu dài\n");
            }
            assertThat(command.inputReader().lines()).anyMatch(line -> line.contains("quantri"));
            assertThat(command.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(command.exitValue()).isZero();
            assertThat(program.page()).isEqualTo(OK);
        }
    }

    @Test
    void the_jar_alone_asks_for_a_database() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        "target/camtay.jar",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        parent.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(program.inputReader().lines()).anyMatch(line -> line.contains("Set CAMTAY_DB_URL"));
        assertThat(program.waitFor()).isEqualTo(CommandLines.REFUSED);
    }

    private Serving serve(String... more) throws IOException {
        return Serving.start(data(), more);
    }

    private Path data() {
        return parent.resolve("dữ liệu");
    }

    private ProcessHandle server() {
        return Servers.of(data().resolve("mariadb"));
    }
}
