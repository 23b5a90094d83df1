package org.camtay.simulation.script;

/** What can be done before the meeting besides giving out items. */
public enum Prepared {
    RIVALS_SOUNDED_OUT(0),
    GUEST_BRIEFED(1),
    QUIET_FOREWARNED(2),
    COMMITTEE_MET(3),
    MEMBERS_NOTIFIED(4);

    private final int code;

    Prepared(int code) {
        this.code = code;
    }

    /** The number by which it is stored; it never changes. */
    public int code() {
        return code;
    }

    /**
     * What a number stands for.
     *
     * @throws IllegalArgumentException when it stands for nothing
     */
    public static Prepared of(int code) {
        for (Prepared what : values()) {
            if (what.code == code) {
                return what;
            }
        }
        throw new IllegalArgumentException("no preparation: " + code);
    }
}
