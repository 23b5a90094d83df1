package org.camtay.simulation.proof;

/** Numbers that look random and depend on the seed alone. */
public final class Draw {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    public Draw(long seed) {
        this.state = seed * STEP;
    }

    /** From 0 to one less than the bound. */
    public int below(int bound) {
        state += STEP;
        long x = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(x ^ (x >>> 31), bound);
    }

    /** Whether something of this chance in per cent happens. */
    public boolean happens(int percent) {
        return below(100) < percent;
    }
}
