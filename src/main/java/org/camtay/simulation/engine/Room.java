package org.camtay.simulation.engine;

import org.camtay.simulation.script.Prepared;

/** The whole state of a meeting in two numbers; equal states are equal evenings from here on. */
public record Room(long a, long b) {

    /** Where the evening stands. */
    public enum Phase {
        PREPARING(0),
        BEFORE(1),
        ARRIVING(2),
        OPENING(3),
        DISCUSSING(4),
        FOLLOW_UP(5),
        DONE(6);

        private final int code;

        Phase(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }
    }

    public Phase phase() {
        return State.PHASES[State.PHASE.of(a)];
    }

    /** The index of the item on the table, or of the next one. */
    public int item() {
        return State.ITEM.of(a);
    }

    /** Minutes since the meeting began. */
    public int clock() {
        return State.CLOCK.of(a) * 2;
    }

    public int energy() {
        return State.ENERGY.of(a);
    }

    public int trust() {
        return State.TRUST.of(a);
    }

    public int clarity() {
        return State.CLARITY.of(a);
    }

    /** Hours of preparation left. */
    public int hours() {
        return State.HOURS.of(a);
    }

    /** Free moves that were made in this item. */
    public int beat() {
        return State.BEAT.of(a);
    }

    /** The index of who keeps the floor, or −1. */
    public int floor() {
        return State.FLOOR.of(a) - 1;
    }

    /** The index of who presented the item, or −1. */
    public int presenter() {
        return State.PRESENTER.of(a) - 1;
    }

    /** The index of the event that wants an answer, or −1. */
    public int pending() {
        return State.PENDING.of(a) - 1;
    }

    /** The index of the situation before or after the meeting that wants an answer. */
    public int situation() {
        return State.INDEX.of(a);
    }

    public boolean isPrepared(Prepared what) {
        return (State.PREPARED.of(a) >> what.code() & 1) == 1;
    }

    /** Whether somebody besides the presenter has spoken on the item. */
    public boolean isDiscussed() {
        return (State.FLAGS.of(a) & State.DISCUSSED) != 0;
    }

    public boolean isCapped() {
        return State.CAPPED.of(a) == 1;
    }

    public boolean hasHeard(int member) {
        return (State.HEARD.of(b) >> member & 1) == 1;
    }

    public boolean isHurt(int member) {
        return (State.HURT.of(b) >> member & 1) == 1;
    }

    public boolean hasLeft(int member) {
        return (State.LEFT.of(b) >> member & 1) == 1;
    }

    /** A number that two different states hardly ever share. */
    public long fingerprint() {
        long x = a * 0x9E3779B97F4A7C15L ^ Long.rotateLeft(b * 0xC2B2AE3D27D4EB4FL, 31);
        x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }
}
