package org.camtay.simulation;

/** How much a learner is helped; the help fades from level to level. */
public enum Level {
    /** An evening that plays by itself, with thinking aloud. */
    WATCHED(0, 0),
    /** Three suitable moves, every hint, and back as often as one likes. */
    HAND_HELD(1, Integer.MAX_VALUE),
    /** All moves, hints on request, back three times. */
    COACHED(2, 3),
    /** Clock and faces only; the dials are hidden. */
    ALONE(3, 0),
    /** The same, with the luck that everybody has this month. */
    EXAMINED(4, 0);

    private final int number;
    private final int rewinds;

    Level(int number, int rewinds) {
        this.number = number;
        this.rewinds = rewinds;
    }

    /** 0 to 4; it never changes. */
    public int number() {
        return number;
    }

    /** How often one may go back. */
    public int rewinds() {
        return rewinds;
    }

    /** Whether a run shows that a skill is practised. */
    public boolean counts() {
        return number >= ALONE.number;
    }

    /** Whether trust, energy and clarity are shown as numbers. */
    public boolean showsDials() {
        return number <= COACHED.number;
    }

    public boolean offers(Hint hint) {
        return switch (this) {
            case HAND_HELD -> true;
            case COACHED -> hint != Hint.SHOW;
            case WATCHED, ALONE, EXAMINED -> false;
        };
    }

    /**
     * The level with this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Level of(int number) {
        for (Level level : values()) {
            if (level.number == number) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level: " + number);
    }
}
