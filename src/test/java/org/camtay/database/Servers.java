package org.camtay.database;

import java.nio.file.Path;

/** The embedded servers that run, as tests look for them. */
public final class Servers {

    private Servers() {}

    /** The process that serves this folder. */
    public static ProcessHandle of(Path folder) {
        return RunningServer.read(DatabaseFolder.at(folder))
                .flatMap(state -> state.process().find())
                .orElseThrow();
    }
}
