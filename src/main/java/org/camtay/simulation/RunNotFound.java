package org.camtay.simulation;

/** No such run, or not the current person's: both look the same. */
public class RunNotFound extends RuntimeException {
    RunNotFound(RunId id) {
        super("no run " + id.value() + " of this person");
    }
}
