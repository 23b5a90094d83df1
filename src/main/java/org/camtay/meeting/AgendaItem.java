package org.camtay.meeting;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One item of the agenda.
 *
 * @param opinions how many opinions were given, never which
 * @param closed whether the item was brought to an end
 */
public record AgendaItem(
        MeetingStep step,
        Optional<MeetingRole> preparer,
        Optional<MeetingRole> presenter,
        OptionalInt plannedMinutes,
        OptionalInt actualMinutes,
        OptionalInt opinions,
        YesNoUnknown closed) {

    /** An item of which only the presenter is known, who prepared it too. */
    public static AgendaItem presented(MeetingStep step, MeetingRole presenter) {
        return new AgendaItem(
                step,
                Optional.of(presenter),
                Optional.of(presenter),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                YesNoUnknown.UNKNOWN);
    }
}
