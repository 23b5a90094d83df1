package org.camtay.database;

/** The program cannot do what the command line asks; its message is the sentence that a person reads. */
public final class LaunchRefused extends RuntimeException {

    public LaunchRefused(String key, Object... values) {
        super(Sentences.of(key, values));
    }

    public LaunchRefused(Throwable cause, String key, Object... values) {
        super(Sentences.of(key, values), cause);
    }
}
