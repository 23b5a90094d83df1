package org.camtay.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One task that a meeting decided.
 *
 * @param subject a few general words, nothing secret, nobody's name; may be empty
 * @param measurable that one can see from the wording whether it is done
 * @param state as it is known now
 */
public record ResolutionItem(
        String subject,
        Optional<MeetingRole> owner,
        Optional<LocalDate> deadline,
        YesNoUnknown measurable,
        State state) {

    /** Letters that a subject may have. */
    public static final int SUBJECT_LENGTH = 120;

    /** How far a task is; the first four occur in printed resolutions. */
    public enum State {
        NOT_STARTED,
        UNDER_WAY,
        /** Under way, with milestones. */
        MILESTONES,
        /** Done again and again, has no end. */
        STANDING,
        DONE,
        LATE,
        NOT_DONE
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /** Whether somebody answers for it until a day with a result that can be seen. */
    public boolean isOwned() {
        return owner.isPresent() && deadline.isPresent() && measurable == YesNoUnknown.YES;
    }
}
