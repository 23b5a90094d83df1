package org.camtay.simulation.script;

/** Members without a face: they count in roll call, entitlement and votes, and vote as the room does. */
public record Others(int full, int probationary, int excused, int unexcused) {
    public static final Others NONE = new Others(0, 0, 0, 0);
    public static final int MOST = 200;

    /** How many of them sit in the room. */
    public int present() {
        return full + probationary;
    }
}
