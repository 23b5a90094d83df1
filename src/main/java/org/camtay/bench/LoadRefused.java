package org.camtay.bench;

/** The program under load did not do what a person asked of it; the message says what was asked and what came back. */
public final class LoadRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadRefused(String sentence) {
        super(sentence);
    }

    LoadRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
