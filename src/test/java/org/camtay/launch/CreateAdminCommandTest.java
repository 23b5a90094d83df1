package org.camtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What the command asks, and what it says when the answers do not do. */
class CreateAdminCommandTest {

    private final StringWriter err = new StringWriter();

    @Test
    void a_short_password_is_refused_before_a_database_starts() {
        assertThat(run("quantri\nNguyễn Văn Đạt\nngắn\n")).isEqualTo(CommandLines.REFUSED);
        assertThat(err.toString()).contains("at least 10 characters");
    }

    @Test
    void a_login_with_marks_is_refused() {
        assertThat(run("quản trị\nNguyễn Văn Đạt\nmột mật khẩu dài\n")).isEqualTo(CommandLines.REFUSED);
        assertThat(err.toString()).contains("A login has letters without marks");
    }

    @Test
    void an_empty_name_is_refused() {
        assertThat(run("quantri\n\nmột mật khẩu dài\n")).isEqualTo(CommandLines.REFUSED);
        assertThat(err.toString()).contains("at most 120 characters");
    }

    @Test
    void an_overlong_password_is_refused() {
        assertThat(run("quantri\nĐạt\n" + "mật khẩu ".repeat(10) + "\n")).isEqualTo(CommandLines.REFUSED);
        assertThat(err.toString()).contains("longer than 72 bytes");
    }

    @Test
    void input_that_ends_too_early_is_refused() {
        assertThat(run("quantri\n")).isEqualTo(CommandLines.REFUSED);
        assertThat(err.toString()).contains("The input ended");
    }

    private int run(String input) {
        Keyboard script = new Keyboard.Lines(new BufferedReader(new StringReader(input)));
        CreateAdminCommand command =
                new CreateAdminCommand(new ProgramStart(CreateAdminCommandTest.class), Map.of(), script);
        return CommandLines.prepared(new CommandLine(command))
                .setErr(new PrintWriter(err))
                .execute("--no-demo");
    }
}
