package org.camtay.mastery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far somebody is in one of the three: learned, practised or applied.
 *
 * @param since from which day on it is reached without a break; empty while it is not
 * @param evidence the earliest first
 * @param together what the evidence shows as one, where the rule reads it so
 */
public record Step(State state, Optional<LocalDate> since, List<Evidence> evidence, List<Measured> together) {

    /** How far. */
    public enum State {
        NONE,
        /** Something of what is asked for is there. */
        PART,
        REACHED
    }

    static final Step NONE = new Step(State.NONE, Optional.empty(), List.of(), List.of());

    public Step {
        evidence = List.copyOf(evidence);
        together = List.copyOf(together);
    }

    static Step part(List<Evidence> evidence, List<Measured> together) {
        return evidence.isEmpty() ? NONE : new Step(State.PART, Optional.empty(), evidence, together);
    }

    static Step reached(LocalDate since, List<Evidence> evidence, List<Measured> together) {
        return new Step(State.REACHED, Optional.of(since), evidence, together);
    }

    public boolean isReached() {
        return state == State.REACHED;
    }
}
