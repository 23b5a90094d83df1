package org.camtay.learning;

import org.camtay.content.LessonKey;

/** A lesson in the list of its module, and how far the reader is. */
public record LessonStanding(LessonKey key, String slug, String title, int minutes, State state) {

    /** How far a lesson was read. */
    public enum State {
        NEW,
        STARTED,
        DONE
    }
}
