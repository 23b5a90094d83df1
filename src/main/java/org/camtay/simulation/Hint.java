package org.camtay.simulation;

/** Help at one moment, each after the one before it. */
public enum Hint {
    /** Where to attend. */
    LOOK(1),
    /** The principle behind it. */
    THINK(2),
    /** What to do; only after an own try, and the moment is not scored then. */
    SHOW(3);

    private final int code;

    Hint(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Hint of(int code) {
        for (Hint hint : values()) {
            if (hint.code == code) {
                return hint;
            }
        }
        throw new IllegalArgumentException("no hint: " + code);
    }
}
