package org.camtay.database;

import java.nio.file.Path;

/** Where the program finds its folders: beside {@code ./camtay}, else in the working directory. */
public final class Home {

    private Home() {}

    public static Path folder(String name) {
        return Path.of(System.getProperty("camtay.home", "")).resolve(name).toAbsolutePath();
    }
}
