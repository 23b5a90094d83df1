package org.camtay.simulation.script;

/** What a choice does; the list is closed so that every scenario can be proved. */
public sealed interface Effect {

    record Spend(int minutes) implements Effect {}

    record Shift(Dial dial, int by) implements Effect {}

    record Speaks(int member) implements Effect {}

    record Hurts(int member) implements Effect {}

    record Leaves(int member) implements Effect {}

    record PresenterHurt() implements Effect {}

    record FreeFloor() implements Effect {}

    record GuestSpeaks() implements Effect {}

    /** A recommendation gets its answer. */
    record Answered() implements Effect {}

    /** The item is put off. */
    record Defer() implements Effect {}

    /**
     * A principle is broken.
     *
     * @param rule code in the rule register
     */
    record Violates(String rule) implements Effect {}
}
