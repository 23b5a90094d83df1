package org.camtay.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program as a newcomer starts it, until it is stopped, or killed when a test fails. */
public final class Serving implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("is ready: (http://localhost:\\d+)/");

    /** The bit of SIGINT, signal 2, in a mask of signals. */
    private static final long INTERRUPT = 1L << 1;

    private final Process process;
    private final StringBuilder said = new StringBuilder();
    private final String address;

    /** Starts the program on a free port with its own data folder. */
    public static Serving start(Path data, String... more) throws IOException {
        String[] words = Stream.concat(Stream.of("serve", "--port", "0"), Arrays.stream(more))
                .toArray(String[]::new);
        return new Serving(camtay(data, words));
    }

    /** A command of the launcher, beside this data folder. */
    static Process camtay(Path data, String... words) throws IOException {
        ProcessBuilder command = new ProcessBuilder("./camtay");
        command.command().addAll(List.of(words));
        command.command().addAll(List.of("--data", data.toString()));
        command.environment().keySet().removeIf(name -> name.startsWith("CAMTAY_DB_"));
        return command.redirectErrorStream(true).start();
    }

    /** Reads what the program says until it is ready; one that fails ends its output, and so the wait. */
    private Serving(Process process) throws IOException {
        this.process = process;
        process.onExit().orTimeout(3, TimeUnit.MINUTES).exceptionally(_ -> process.destroyForcibly());
        Matcher ready = ADDRESS.matcher("");
        while (!ready.reset(said).find() || !said.toString().contains("Ctrl-C. Log")) {
            String line = process.inputReader().readLine();
            assertThat(line).as("after " + said).isNotNull();
            said.append(line).append('\n');
        }
        ready.reset(said).find();
        address = ready.group(1);
    }

    /** Scheme, host and port, without a slash behind. */
    public String address() {
        return address;
    }

    String said() {
        return said.toString();
    }

    int page() throws Exception {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(address + "/")).build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    /**
     * Stops the program as Ctrl-C does. Where this test itself runs with interrupts switched off, as in the background of a
     * script, so does the program; then it is asked to end.
     *
     * @return the exit status
     */
    int pressCtrlC() throws Exception {
        String signal = ignoresInterrupt() ? "-TERM" : "-INT";
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private boolean ignoresInterrupt() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .mapToLong(line -> Long.parseUnsignedLong(
                        line.substring("SigIgn:".length()).strip(), 16))
                .anyMatch(ignored -> (ignored & INTERRUPT) != 0);
    }

    /** What kill -9 does: no goodbye, no shutdown hook; the database server is left alone. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
