package org.camtay.launch;

import java.nio.file.Path;

/** Where the program finds its folders: beside {@code ./camtay}, else in the working directory. */
final class Home {

    private Home() {}

    static Path folder(String name) {
        return Path.of(System.getProperty("camtay.home", "")).resolve(name).toAbsolutePath();
    }
}
