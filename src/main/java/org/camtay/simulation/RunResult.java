package org.camtay.simulation;

import java.time.Instant;
import java.util.List;
import org.camtay.meeting.Figures;
import org.camtay.simulation.engine.Grade;

/**
 * What a finished run came to; its points and grade are its owner's alone.
 *
 * @param points in ten-thousandths, before gates and cap
 * @param met the skills of the scenario whose practice target was met
 * @param figures what the ruler of real meetings says about this one
 */
public record RunResult(Grade grade, int points, List<String> met, Figures figures, Instant finishedAt) {
    public RunResult {
        met = List.copyOf(met);
    }
}
