package org.camtay.simulation.replay;

import java.util.List;
import org.camtay.grammar.SourceFile;

/** A replay as far as it could be read, with what could not; it may be shown when no slip but a stale text is left. */
public record ReplaySource(SourceFile file, Replay replay, List<ReplaySlip> slips) {
    public ReplaySource {
        slips = List.copyOf(slips);
    }

    public boolean isPlayable() {
        return file.isReadable() && slips.stream().allMatch(slip -> slip.kind() == ReplaySlip.Kind.STALE);
    }
}
