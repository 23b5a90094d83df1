package org.camtay.simulation;

import java.time.Instant;
import java.util.Optional;

/**
 * One of the own runs in a list.
 *
 * @param title of the scenario as the run began; its slug when that text is no longer kept
 * @param open whether moves can still be made
 * @param whatIf whether it plays on from another run
 */
public record RunSummary(
        RunId id,
        String scenario,
        String title,
        Level level,
        Instant startedAt,
        boolean open,
        boolean whatIf,
        Optional<RunResult> result) {}
