package org.camtay.simulation.script;

/** What the learner sees of a member, and what the rules make of it. */
public enum Trait {
    YOU,
    GUEST,
    STEADY,
    TALKATIVE,
    QUIET,
    BLUNT,
    BUSY,
    RESPECTED,
    PROBATIONARY
}
