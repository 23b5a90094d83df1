package org.camtay.launch;

/** The program cannot do what the command line asks; its message is the sentence that a person reads. */
public final class LaunchRefused extends RuntimeException {

    LaunchRefused(String key, Object... values) {
        super(Sentences.of(key, values));
    }

    LaunchRefused(Throwable cause, String key, Object... values) {
        super(Sentences.of(key, values), cause);
    }
}
