package org.camtay.simulation;

/** What a learner does in a run; all of it is kept. The list is closed. */
public sealed interface Act {

    /** A move of the meeting, by its code. */
    record Make(int move) implements Act {}

    /**
     * Back to an earlier moment.
     *
     * @param kept how many moves stay
     */
    record Rewind(int kept) implements Act {}

    /** A hint about the moment that is on. */
    record Ask(Hint hint) implements Act {}

    /** The number of the kind as it is stored; it never changes. */
    default int kind() {
        return switch (this) {
            case Make _ -> 0;
            case Rewind _ -> 1;
            case Ask _ -> 2;
        };
    }

    default int value() {
        return switch (this) {
            case Make make -> make.move();
            case Rewind rewind -> rewind.kept();
            case Ask ask -> ask.hint().code();
        };
    }

    /**
     * The act that is stored so.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Act of(int kind, int value) {
        return switch (kind) {
            case 0 -> new Make(value);
            case 1 -> new Rewind(value);
            case 2 -> new Ask(Hint.of(value));
            default -> throw new IllegalArgumentException("no act: " + kind);
        };
    }
}
