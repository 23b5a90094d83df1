package org.camtay.exchange;

import java.util.List;
import org.camtay.content.Language;

/** A file cannot be read, or must not be changed, as a whole; nothing was done. */
public final class Unusable extends Exception {

    /** Why. */
    public enum Reason {
        TOO_LARGE,
        NOT_UTF8,
        NOT_XML,
        DOCTYPE,
        NOT_MOODLE,
        UNKNOWN_FORMAT,
        NO_QUESTIONS,
        BROKEN_QUIZ,
        FULL_QUIZ
    }

    private final Reason reason;
    private final List<String> values;

    Unusable(Reason reason, String... values) {
        super(reason + " " + List.of(values));
        this.reason = reason;
        this.values = List.of(values);
    }

    public Reason reason() {
        return reason;
    }

    /** What is the case and what to do. */
    public String sentence(Language language) {
        return Words.of(language).text("unusable." + reason, values.toArray());
    }
}
