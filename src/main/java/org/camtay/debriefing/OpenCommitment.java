package org.camtay.debriefing;

import java.time.LocalDate;

/**
 * What the person will do, or was going to do, at a meeting.
 *
 * @param skill its id in {@code skills.yaml}
 * @param meeting the day of the meeting for which it was made
 * @param asks whether that day has come, so that the person may say what became of it
 */
public record OpenCommitment(
        CommitmentId id, String skill, String words, LocalDate madeOn, LocalDate meeting, boolean asks) {}
