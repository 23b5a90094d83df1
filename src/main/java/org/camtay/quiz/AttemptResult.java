package org.camtay.quiz;

import java.util.ArrayList;
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
 * @param answers in the order of the attempt; a question that content no longer has is left out
 * @param read slugs of the lessons to read again, without repetition, in module order
 */
public record AttemptResult(
        boolean passed,
        int percent,
        int passPercent,
        int right,
        int asked,
        List<AnsweredQuestion> answers,
        List<String> read) {
    public AttemptResult {
        answers = List.copyOf(answers);
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
                attempt.isPassed(),
                attempt.percent(),
                Attempt.PASS_PERCENT,
                right,
                given.size(),
                answers(attempt, given, questions),
                read);
    }

    private static List<AnsweredQuestion> answers(
            Attempt attempt, Map<String, Answer> given, List<Question> questions) {
        List<AnsweredQuestion> answers = new ArrayList<>();
        for (String id : attempt.questionIds()) {
            Answer answer = given.get(id);
            for (Question question : questions) {
                if (answer != null && question.head().key().id().equals(id)) {
                    answers.add(answered(question, answer, answers.size() + 1, attempt, given.size()));
                }
            }
        }
        return answers;
    }

    private static AnsweredQuestion answered(Question question, Answer answer, int number, Attempt attempt, int total) {
        return new AnsweredQuestion(
                Posing.pose(question, number, total, attempt.seed(), 0),
                Explaining.explain(
                        question, answer.responseTo(question), answer.credit(), attempt.seed(), false, false));
    }

    private static boolean isMissed(@Nullable Answer answer) {
        return answer != null && answer.credit() < Marking.FULL;
    }
}
