package org.camtay.reviews;

import java.util.Optional;
import org.camtay.quiz.PosedQuestion;

/**
 * The reviews of today.
 *
 * @param done how many were answered today
 * @param total how many there are today, with those that were answered; at most {@value Reviews#A_DAY}
 * @param next the one to be answered now; none when nothing is left
 */
public record ReviewRound(int done, int total, Optional<PosedQuestion> next) {}
