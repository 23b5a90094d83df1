package org.camtay.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camtay.database.LaunchRefused;
import org.camtay.database.Waiting;

/** The program in a process of its own, on generated data, for as long as somebody measures it. */
record ServedProgram(Process running, URI address) implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /**
     * Starts it with the options of this Java, and waits until its first page answers.
     *
     * @param profile file for a recording of the flight recorder
     */
    static ServedProgram start(Class<?> application, String data, Optional<Path> profile) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        profile.ifPresent(file -> command.addAll(recording(file)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), application.getName()));
        command.addAll(List.of("serve", "--generated", "--port", "0", "--data", data));
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
            return new ServedProgram(process, awaitAddress(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        running.destroy();
        if (!Waiting.forEnd(running.toHandle(), STOP_LIMIT)) {
            running.destroyForcibly();
        }
    }

    /** With stacks deep enough to reach from the database driver up to the view. */
    private static List<String> recording(Path file) {
        return List.of(
                "-XX:FlightRecorderOptions:stackdepth=256",
                "-XX:StartFlightRecording:settings=profile,dumponexit=true,filename=" + file.toAbsolutePath());
    }

    /** The program says its address once the first page has answered. */
    private static URI awaitAddress(Process process) throws IOException {
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return URI.create(address.group());
            }
        }
        throw new LaunchRefused("bench.silent");
    }
}
