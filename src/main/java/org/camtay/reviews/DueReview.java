package org.camtay.reviews;

import java.time.LocalDate;
import org.camtay.content.QuestionKey;

/**
 * A question that somebody should be asked again.
 *
 * @param skill its id in {@code skills.yaml}
 * @param since the day on which it became due
 * @param lapsed whether the last answer to it was not right
 */
public record DueReview(QuestionKey question, String skill, LocalDate since, boolean lapsed) {}
