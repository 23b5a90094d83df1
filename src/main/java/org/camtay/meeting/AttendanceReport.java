package org.camtay.meeting;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * That somebody of the higher committee attended, and the report of it.
 *
 * @param filed when the report was filed; empty while it is not
 * @param tenths the attendee's own score of the meeting in tenths of a point
 * @param brought recommendations that the attendee took along
 */
public record AttendanceReport(
        boolean attended, Optional<LocalDateTime> filed, OptionalInt tenths, OptionalInt brought) {

    public static AttendanceReport nobodyCame() {
        return new AttendanceReport(false, Optional.empty(), OptionalInt.empty(), OptionalInt.empty());
    }
}
