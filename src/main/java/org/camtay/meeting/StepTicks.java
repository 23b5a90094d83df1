package org.camtay.meeting;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which steps were carried out.
 *
 * @param by who ticked them, not the chair; empty while nobody has
 */
public record StepTicks(Set<MeetingStep> done, Optional<MeetingRole> by) {

    public static final StepTicks UNKNOWN = new StepTicks(Set.of(), Optional.empty());

    public StepTicks {
        EnumSet<MeetingStep> copy = EnumSet.noneOf(MeetingStep.class);
        copy.addAll(done);
        done = Collections.unmodifiableSet(copy);
    }
}
