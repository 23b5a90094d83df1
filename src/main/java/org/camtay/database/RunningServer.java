package org.camtay.database;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * What the state file says about a server: its port, its process and the processes that use it. The last user that
 * leaves stops it.
 */
record RunningServer(int port, ProcessMark process, List<ProcessMark> users) {

    static Optional<RunningServer> read(DatabaseFolder folder) {
        if (!Files.exists(folder.state())) {
            return Optional.empty();
        }
        Properties state = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.state())) {
            state.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parse(state);
    }

    RunningServer written(DatabaseFolder folder) {
        Properties state = new Properties();
        state.setProperty("port", Integer.toString(port));
        state.setProperty("server", process.toString());
        state.setProperty("users", users.stream().map(ProcessMark::toString).collect(Collectors.joining(" ")));
        StringWriter text = new StringWriter();
        try {
            state.store(text, null);
            folder.writePrivately(folder.state(), text.toString());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RunningServer joinedBy(ProcessMark user) {
        List<ProcessMark> all = new ArrayList<>(livingUsers());
        all.add(user);
        return new RunningServer(port, process, List.copyOf(all));
    }

    /** One entry of the user is gone; a process that opened the server twice stays in once. */
    RunningServer leftBy(ProcessMark user) {
        List<ProcessMark> rest = new ArrayList<>(livingUsers());
        rest.remove(user);
        return new RunningServer(port, process, List.copyOf(rest));
    }

    boolean isUnused() {
        return users.isEmpty();
    }

    private List<ProcessMark> livingUsers() {
        return users.stream().filter(user -> user.find().isPresent()).toList();
    }

    /** A state file that cannot be read tells nothing; the server's own locks still guard the data. */
    private static Optional<RunningServer> parse(Properties state) {
        try {
            return Optional.of(new RunningServer(
                    Integer.parseInt(state.getProperty("port", "")),
                    ProcessMark.parse(state.getProperty("server", "")),
                    Arrays.stream(state.getProperty("users", "").split(" "))
                            .filter(mark -> !mark.isEmpty())
                            .map(ProcessMark::parse)
                            .toList()));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }
}
