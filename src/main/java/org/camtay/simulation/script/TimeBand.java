package org.camtay.simulation.script;

/** The minutes between which a meeting should end, and when it ends whatever happens. */
public record TimeBand(int from, int to, int latest) {
    public static final int LONGEST = 240;
}
