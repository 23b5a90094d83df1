package org.camtay.launch;

import org.jspecify.annotations.Nullable;

/** The program cannot do what the command line asks; its message is the sentence that a person reads. */
public final class LaunchRefused extends RuntimeException {

    LaunchRefused(String key, @Nullable Object... values) {
        super(Sentences.of(key, values));
    }

    LaunchRefused(Throwable cause, String key, @Nullable Object... values) {
        super(Sentences.of(key, values), cause);
    }
}
