package org.camtay.simulation.script;

/** The kinds of slips; an id never changes and is never given to another kind. */
public enum SlipKind {
    UNKNOWN_NAME("M01", "A scenario names somebody who is not among its members."),
    UNKNOWN_TRAIT("M02", "A member has a trait that is not in the list."),
    UNKNOWN_KEY("M03", "A section, column or key of a scenario is not one that is read."),
    UNKNOWN_CONDITION("M04", "A condition of a scenario is not understood."),
    UNKNOWN_EFFECT("M05", "An effect of a scenario is not understood."),
    UNKNOWN_ITEM("M06", "A condition names an item that is not on the agenda."),
    DUPLICATE("M07", "A name, number, key or situation of a scenario exists twice."),
    RAGGED_ROW("M08", "A table row of a scenario has another number of cells than its head."),
    BAD_NUMBER("M09", "A number of a scenario is odd where minutes are even, or out of its range."),
    BAD_VALUE("M11", "A value of a scenario is not one that is read there."),
    MISSING_PART("M12", "A scenario lacks a part without which it cannot be played."),
    TOO_LARGE("M13", "A scenario has more members, items, events or chances than can be proved."),
    MISPLACED("M14", "A line of a scenario stands where it means nothing.");

    private final String id;
    private final String summary;

    SlipKind(String id, String summary) {
        this.id = id;
        this.summary = summary;
    }

    public String id() {
        return id;
    }

    public String summary() {
        return summary;
    }
}
