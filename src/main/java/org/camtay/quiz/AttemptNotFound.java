package org.camtay.quiz;

/** No such attempt, or not the current person's: both look the same. */
public class AttemptNotFound extends RuntimeException {
    AttemptNotFound(AttemptId id) {
        super("no attempt " + id.value() + " of this person");
    }
}
