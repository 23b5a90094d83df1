package org.camtay.meeting;

import java.util.Arrays;
import java.util.Optional;

/**
 * The steps of a meeting: 1–17 of the regular one, T5–T9 of the thematic one. The numbering is ours; the published order has
 * fewer, longer steps.
 */
public enum MeetingStep {
    OPENING("1"),
    MINUTE_TAKER("2"),
    ROLL_CALL("3"),
    DUES("4"),
    AGENDA("5"),
    NEWS("6"),
    IDEOLOGY("7"),
    LAST_RESOLUTION("8"),
    NEXT_TASKS("9"),
    ORIENTATION("10"),
    DISCUSSION("11"),
    ATTENDEE_REMARKS("12"),
    SUMMING_UP("13"),
    ASSIGNMENT("14"),
    CONCLUSION("15"),
    SCORING("16"),
    MINUTES("17"),
    THEME_OPENING("T5"),
    THEME_PRESENTATION("T6"),
    THEME_DISCUSSION("T7"),
    THEME_CLOSING("T8"),
    THEME_PAPER("T9");

    private final String code;

    MeetingStep(String code) {
        this.code = code;
    }

    /** {@code 1} to {@code 17} or {@code T5} to {@code T9}. */
    public String code() {
        return code;
    }

    public static Optional<MeetingStep> ofCode(String code) {
        return Arrays.stream(values()).filter(step -> step.code.equals(code)).findFirst();
    }

    public boolean isThematic() {
        return code.startsWith("T");
    }

    /** Whether an item of this step counts for the delegation share (steps 3, 4, 6, 7, 8, 9). */
    public boolean canBeGivenAway() {
        return switch (this) {
            case ROLL_CALL, DUES, NEWS, IDEOLOGY, LAST_RESOLUTION, NEXT_TASKS -> true;
            case OPENING,
                    MINUTE_TAKER,
                    AGENDA,
                    ORIENTATION,
                    DISCUSSION,
                    ATTENDEE_REMARKS,
                    SUMMING_UP,
                    ASSIGNMENT,
                    CONCLUSION,
                    SCORING,
                    MINUTES,
                    THEME_OPENING,
                    THEME_PRESENTATION,
                    THEME_DISCUSSION,
                    THEME_CLOSING,
                    THEME_PAPER -> false;
        };
    }

    /** Whether an item of a meeting of this kind may be of this step; other meetings borrow the steps of the regular one. */
    public boolean belongsTo(MeetingKind kind) {
        return isThematic() ? kind.isThematic() : kind != MeetingKind.THEMATIC;
    }
}
