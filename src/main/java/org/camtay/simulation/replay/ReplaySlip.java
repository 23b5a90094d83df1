package org.camtay.simulation.replay;

import java.util.List;
import org.camtay.grammar.Position;

/**
 * Something in a replay that cannot be read or played.
 *
 * @param values the offending values in the order of the sentence; the first chooses among its wordings
 */
public record ReplaySlip(Kind kind, Position at, List<String> values) {
    public ReplaySlip {
        values = List.copyOf(values);
    }

    /** The kinds of slips; an id never changes. */
    public enum Kind {
        MOVE("M50", "A replay has a move that is not known or not on offer at its moment."),
        PART("M51", "A replay lacks a part, or a part has a value that is not read there."),
        GRADE("M52", "A replay earns another grade than it says."),
        STALE("M53", "A replay was made from an earlier text of its scenario.");

        private final String id;
        private final String summary;

        Kind(String id, String summary) {
            this.id = id;
            this.summary = summary;
        }

        public String id() {
            return id;
        }

        /** One sentence. */
        public String summary() {
            return summary;
        }
    }
}
