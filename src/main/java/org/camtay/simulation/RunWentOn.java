package org.camtay.simulation;

/** The run was played on elsewhere since this page was shown, or ended; nothing was written. */
public class RunWentOn extends RuntimeException {
    RunWentOn(RunId id, int place, int next) {
        super("run %s is at %d, not at %d".formatted(id.value(), next, place));
    }
}
