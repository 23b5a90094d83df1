package org.camtay.debriefing;

/** No such commitment, or not the current person's: both look the same. */
public class CommitmentNotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommitmentNotFound(CommitmentId id) {
        super("no commitment " + id.value() + " of this person");
    }
}
