package org.camtay.debriefing;

import java.util.List;
import java.util.Optional;
import org.camtay.scoring.FilledSheet;
import org.camtay.simulation.PlayedRun;
import org.camtay.simulation.RunResult;
import org.camtay.simulation.debrief.Debrief;

/**
 * All that is shown about an own run.
 *
 * @param feeling empty until its owner has said how it went; then nothing else is to be shown
 * @param sheet the official score sheet as far as a record can fill it; empty while the content has none
 * @param mirror empty for who leads no cell
 */
public record DebriefSheet(
        PlayedRun run,
        RunResult result,
        Debrief debrief,
        Optional<Feeling> feeling,
        Optional<FilledSheet> sheet,
        List<Mirror> mirror) {
    public DebriefSheet {
        mirror = List.copyOf(mirror);
    }
}
