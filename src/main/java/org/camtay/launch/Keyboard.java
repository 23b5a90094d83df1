package org.camtay.launch;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camtay.database.LaunchRefused;
import org.jspecify.annotations.Nullable;

/** Where a command gets its answers: a person at a terminal, else the lines of the standard input. */
interface Keyboard {

    /** One line. */
    String line(String question);

    /** A password that is not shown; a person types it twice. */
    String newPassword(String question, String again);

    /** The terminal if there is one. */
    static Keyboard ofProgram() {
        return Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .<Keyboard>map(Terminal::new)
                .orElseGet(
                        () -> new Lines(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))));
    }

    /** A person. */
    record Terminal(Console console) implements Keyboard {

        @Override
        public String line(String question) {
            return answered(console.readLine("%s", question));
        }

        @Override
        public String newPassword(String question, String again) {
            String password = hidden(question);
            if (!password.equals(hidden(again))) {
                throw new LaunchRefused("admin.passwords.differ");
            }
            return password;
        }

        private String hidden(String question) {
            char[] typed = console.readPassword("%s", question);
            return answered(typed == null ? null : new String(typed));
        }
    }

    /** A script, which makes no slips of the finger: no questions, no repetition. */
    record Lines(BufferedReader input) implements Keyboard {

        @Override
        public String line(String question) {
            try {
                return answered(input.readLine());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String newPassword(String question, String again) {
            return line(question);
        }
    }

    private static String answered(@Nullable String answer) {
        if (answer == null) {
            throw new LaunchRefused("admin.unanswered");
        }
        return answer;
    }
}
