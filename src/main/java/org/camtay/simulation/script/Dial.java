package org.camtay.simulation.script;

/** What the room shows besides the clock. */
public enum Dial {
    /** 0 to 5. */
    ENERGY(5),
    /** In the chair, 0 to 4. */
    TRUST(4),
    /** Of the item on the table, 0 to 3. */
    CLARITY(3);

    private final int most;

    Dial(int most) {
        this.most = most;
    }

    public int most() {
        return most;
    }
}
