package org.camtay.simulation.proof;

/** More states than the bound allows; what was searched so far proves nothing. */
public final class SearchTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long states;

    SearchTooLarge(long states) {
        super("more than " + states + " states", null, false, false);
        this.states = states;
    }

    public long states() {
        return states;
    }
}
