package org.camtay.simulation.engine;

/** What an evening is worth in one letter; for learning, not for decisions about people. */
public enum Grade {
    A,
    B,
    C,
    D
}
