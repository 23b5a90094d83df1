package org.camtay.quiz;

import java.util.List;

/**
 * Where a person stands in the quiz of a module.
 *
 * @param bestPercent the best finished attempt, 0 to 100; 0 before the first
 * @param running an attempt is open and can be continued
 */
public record QuizStanding(boolean passed, int bestPercent, int finishedAttempts, boolean running) {
    public static final QuizStanding NONE = new QuizStanding(false, 0, 0, false);

    /** All attempts of one person in one module. */
    static QuizStanding of(List<Attempt> attempts) {
        List<Attempt> finished = attempts.stream().filter(Attempt::isFinished).toList();
        return new QuizStanding(
                finished.stream().anyMatch(Attempt::isPassed),
                finished.stream().mapToInt(Attempt::percent).max().orElse(0),
                finished.size(),
                finished.size() < attempts.size());
    }
}
