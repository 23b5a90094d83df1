package org.camtay.simulation.script;

/** Something that holds or does not at a moment of the meeting; the list is closed so that every scenario can be proved. */
public sealed interface Condition {

    /** Before the first item. */
    record AtStart() implements Condition {}

    /**
     * One of these items is on the table.
     *
     * @param items bit i for the item with index i
     */
    record AtItem(int items) implements Condition {}

    record MinuteFrom(int minute) implements Condition {}

    record AtMost(Dial dial, int value) implements Condition {}

    record AtLeast(Dial dial, int value) implements Condition {}

    record HasFloor(int member) implements Condition {}

    record HasSpoken(int member, boolean spoken) implements Condition {}

    record Present(int member) implements Condition {}

    record GuestSilent() implements Condition {}

    /** The paper of the item on the table was not sent ahead. */
    record DocumentNotSent() implements Condition {}

    record Done(Prepared what, boolean done) implements Condition {}

    /** Drawn once for the whole run. */
    record Chance(int percent) implements Condition {}
}
