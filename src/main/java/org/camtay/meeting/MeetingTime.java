package org.camtay.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When and how a meeting was held.
 *
 * @param reason why it was on another day than the fixed one, or a second time in the month; empty when there was none
 * @param minimumMinutes how long it must last at least, as it applied to this cell and kind; empty when nothing applied
 */
public record MeetingTime(
        LocalDate date,
        Optional<Slot> slot,
        Optional<LocalTime> plannedStart,
        Optional<LocalTime> plannedEnd,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Mode mode,
        String reason,
        OptionalInt minimumMinutes) {

    /** Letters that a reason may have. */
    public static final int REASON_LENGTH = 200;

    /** The part of the day. */
    public enum Slot {
        MORNING,
        AFTERNOON,
        EVENING
    }

    /** Whether people met in one place. */
    public enum Mode {
        IN_PERSON,
        ONLINE,
        MIXED
    }

    /** A meeting in one place of which nobody has told more than the day. */
    public static MeetingTime on(LocalDate date) {
        return new MeetingTime(
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Mode.IN_PERSON,
                "",
                OptionalInt.empty());
    }

    public MeetingTime from(LocalTime newStart, LocalTime newEnd) {
        return new MeetingTime(
                date,
                slot,
                plannedStart,
                plannedEnd,
                Optional.of(newStart),
                Optional.of(newEnd),
                mode,
                reason,
                minimumMinutes);
    }

    public MeetingTime planned(LocalTime newStart, LocalTime newEnd) {
        return new MeetingTime(
                date, slot, Optional.of(newStart), Optional.of(newEnd), start, end, mode, reason, minimumMinutes);
    }

    public MeetingTime atLeast(int minutes) {
        return new MeetingTime(date, slot, plannedStart, plannedEnd, start, end, mode, reason, OptionalInt.of(minutes));
    }

    public MeetingTime because(String newReason) {
        return new MeetingTime(date, slot, plannedStart, plannedEnd, start, end, mode, newReason, minimumMinutes);
    }

    /** From the actual start to the actual end; empty while one of them is not known. */
    public OptionalInt minutes() {
        return start.isPresent() && end.isPresent()
                ? OptionalInt.of((int) Duration.between(start.get(), end.get()).toMinutes())
                : OptionalInt.empty();
    }

    /** By how many minutes the meeting was too short, 0 for long enough; empty when there is nothing to compare. */
    public OptionalInt minutesShort() {
        OptionalInt minutes = minutes();
        return minutes.isPresent() && minimumMinutes.isPresent()
                ? OptionalInt.of(Math.max(0, minimumMinutes.getAsInt() - minutes.getAsInt()))
                : OptionalInt.empty();
    }
}
