package org.camtay.simulation.engine;

/** A room taken apart to be changed; lives for one step only. */
final class State {

    /** Some bits of a number. */
    record Bits(int at, int width) {
        int of(long word) {
            return (int) (word >>> at) & (1 << width) - 1;
        }

        long to(int value) {
            return (long) (value & (1 << width) - 1) << at;
        }
    }

    static final Room.Phase[] PHASES = Room.Phase.values();

    static final Bits PHASE = new Bits(0, 3);
    static final Bits ITEM = new Bits(3, 4);
    static final Bits BEAT = new Bits(7, 2);
    static final Bits CLARITY = new Bits(9, 2);
    static final Bits FLOOR = new Bits(11, 4);
    static final Bits PRESENTER = new Bits(15, 4);
    static final Bits FLAGS = new Bits(19, 9);
    static final Bits PENDING = new Bits(28, 4);
    static final Bits ENERGY = new Bits(32, 3);
    static final Bits TRUST = new Bits(35, 3);
    static final Bits CLOCK = new Bits(38, 7);
    static final Bits HOURS = new Bits(45, 4);
    static final Bits PREPARED = new Bits(49, 5);
    static final Bits ONCE = new Bits(54, 2);
    static final Bits CAPPED = new Bits(56, 1);
    static final Bits INDEX = new Bits(57, 4);

    static final Bits HEARD = new Bits(0, 12);
    static final Bits HURT = new Bits(12, 12);
    static final Bits LEFT = new Bits(24, 12);
    static final Bits FIRED = new Bits(36, 12);

    /** Flags of one item. */
    static final int PAPER = 1;

    static final int SUMMED_UP = 2;
    static final int LIMITS = 4;
    static final int ROUND = 8;
    static final int FLOOR_USED = 16;
    static final int KNOWER_SPOKE = 32;
    static final int DISCUSSED = 64;
    static final int VOTED = 128;
    static final int DISSENT = 256;

    /** What happens once in an evening. */
    static final int PAUSED = 1;

    static final int GUEST_SPOKE = 2;

    Room.Phase phase = Room.Phase.PREPARING;
    int item;
    int beat;
    int clarity;
    int floor;
    int presenter;
    int flags;
    int pending;
    int energy;
    int trust;
    int clock;
    int hours;
    int prepared;
    int once;
    int capped;
    int index;
    int heard;
    int hurt;
    int left;
    int fired;

    /** Points of this step. */
    int points;

    State() {}

    State(Room room) {
        long a = room.a();
        long b = room.b();
        phase = PHASES[PHASE.of(a)];
        item = ITEM.of(a);
        beat = BEAT.of(a);
        clarity = CLARITY.of(a);
        floor = FLOOR.of(a);
        presenter = PRESENTER.of(a);
        flags = FLAGS.of(a);
        pending = PENDING.of(a);
        energy = ENERGY.of(a);
        trust = TRUST.of(a);
        clock = CLOCK.of(a) * 2;
        hours = HOURS.of(a);
        prepared = PREPARED.of(a);
        once = ONCE.of(a);
        capped = CAPPED.of(a);
        index = INDEX.of(a);
        heard = HEARD.of(b);
        hurt = HURT.of(b);
        left = LEFT.of(b);
        fired = FIRED.of(b);
    }

    Room room() {
        long a = PHASE.to(phase.code())
                | ITEM.to(item)
                | BEAT.to(beat)
                | CLARITY.to(clarity)
                | FLOOR.to(floor)
                | PRESENTER.to(presenter)
                | FLAGS.to(flags)
                | PENDING.to(pending)
                | ENERGY.to(energy)
                | TRUST.to(trust)
                | CLOCK.to(clock / 2)
                | HOURS.to(hours)
                | PREPARED.to(prepared)
                | ONCE.to(once)
                | CAPPED.to(capped)
                | INDEX.to(index);
        long b = HEARD.to(heard) | HURT.to(hurt) | LEFT.to(left) | FIRED.to(fired);
        return new Room(a, b);
    }

    boolean has(int flag) {
        return (flags & flag) != 0;
    }

    void set(int flag) {
        flags |= flag;
    }

    static boolean in(int set, int member) {
        return (set >> member & 1) == 1;
    }

    /** Nothing of the last item is left. */
    void clearItem() {
        beat = 0;
        clarity = 0;
        floor = 0;
        presenter = 0;
        flags = 0;
    }
}
