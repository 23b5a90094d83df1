package org.camtay.debriefing;

/** How a run went, as its owner says before any figure is shown. */
public enum Feeling {
    AS_MEANT,
    PARTLY,
    OTHERWISE
}
