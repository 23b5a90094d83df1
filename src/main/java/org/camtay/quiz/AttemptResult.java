package org.camtay.quiz;

import java.util.List;
import java.util.Map;
import org.camtay.content.Question;
import org.jspecify.annotations.Nullable;

/**
 * A finished attempt.
 *
 * @param percent of all credit, 0 to 100
 * @param passPercent what was needed
 * @param right questions answered wholly right
 * @param read slugs of the lessons to read again, without repetition, in module order
 */
public record AttemptResult(boolean passed, int percent, int passPercent, int right, int asked, List<String> read) {
    public AttemptResult {
        read = List.copyOf(read);
    }

    /** What was answered, by question; the questions say which lesson helps. */
    static AttemptResult of(Attempt attempt, Map<String, Answer> given, List<Question> questions) {
        List<String> read = questions.stream()
                .filter(question -> isMissed(given.get(question.head().key().id())))
                .flatMap(question -> question.head().read().stream())
                .distinct()
                .sorted()
                .toList();
        int right = (int)
                given.values().stream().filter(answer -> !isMissed(answer)).count();
        return new AttemptResult(
                attempt.isPassed(), attempt.percent(), Attempt.PASS_PERCENT, right, given.size(), read);
    }

    private static boolean isMissed(@Nullable Answer answer) {
        return answer != null && answer.credit() < Marking.FULL;
    }
}
