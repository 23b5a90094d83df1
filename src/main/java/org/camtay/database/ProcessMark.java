package org.camtay.database;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process told apart from every later one that the system gives the same number. */
record ProcessMark(long pid, Instant started) {

    /** The system derives start times from its clock, which may be set a little while a process runs. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), started(process));
    }

    static ProcessMark parse(String text) {
        String[] parts = text.split("@", 2);
        return new ProcessMark(Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])));
    }

    /** The process, if it still runs. */
    Optional<ProcessHandle> find() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(started, started(process)).abs().compareTo(CLOCK_SLACK) <= 0);
    }

    @Override
    public String toString() {
        return pid + "@" + started.toEpochMilli();
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
