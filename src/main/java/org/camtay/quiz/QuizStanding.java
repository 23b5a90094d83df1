package org.camtay.quiz;

/**
 * Where a person stands in the quiz of a module.
 *
 * @param bestPercent the best finished attempt, 0 to 100; 0 before the first
 * @param running an attempt is open and can be continued
 */
public record QuizStanding(boolean passed, int bestPercent, int finishedAttempts, boolean running) {
    public static final QuizStanding NONE = new QuizStanding(false, 0, 0, false);
}
