package org.camtay.meeting;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Something that a cell does around a meeting.
 *
 * @param at when it was done, in the time of Vietnam; only of what was done
 */
public record Deed(YesNoUnknown done, Optional<LocalDateTime> at) {

    public static final Deed UNKNOWN = new Deed(YesNoUnknown.UNKNOWN, Optional.empty());
    public static final Deed NOT_DONE = new Deed(YesNoUnknown.NO, Optional.empty());

    /** Done, nobody has told when. */
    public static final Deed DONE = new Deed(YesNoUnknown.YES, Optional.empty());

    public static Deed doneAt(LocalDateTime at) {
        return new Deed(YesNoUnknown.YES, Optional.of(at));
    }

    public boolean isDone() {
        return done == YesNoUnknown.YES;
    }

    public boolean isKnown() {
        return done.isKnown();
    }
}
