package org.camtay.grammar;

/** A place in a file, both counted from 1. */
public record Position(int line, int column) {
    /** Where a finding about a file as a whole points to. */
    public static final Position START = new Position(1, 1);
}
