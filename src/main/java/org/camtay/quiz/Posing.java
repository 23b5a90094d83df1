package org.camtay.quiz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.camtay.content.Question;
import org.camtay.content.Question.MultipleChoice;
import org.camtay.content.Question.Option;
import org.camtay.content.Question.SingleChoice;
import org.camtay.content.Question.TextGap;

/** How a question is shown before and after its answer; the same seed shows the same order. */
final class Posing {

    private Posing() {}

    /** Everything in an order drawn from the seed. */
    static <T> List<T> shuffled(List<T> things, long seed) {
        List<T> copy = new ArrayList<>(things);
        Collections.shuffle(copy, new Random(seed));
        return List.copyOf(copy);
    }

    /**
     * At most {@code most} questions: chance picks them, evenly over the lessons they belong to, so that no lesson is left out
     * while another one has two.
     */
    static List<Question> draw(List<Question> bank, int most, long seed) {
        Map<String, Deque<Question>> byLesson = new LinkedHashMap<>();
        for (Question question : shuffled(bank, seed)) {
            byLesson.computeIfAbsent(question.head().read().orElse(""), _ -> new ArrayDeque<>())
                    .add(question);
        }
        List<Question> drawn = new ArrayList<>();
        while (drawn.size() < Math.min(most, bank.size())) {
            byLesson.values().stream()
                    .filter(questions -> !questions.isEmpty())
                    .limit(most - drawn.size())
                    .forEach(questions -> drawn.add(questions.remove()));
        }
        return shuffled(drawn, seed);
    }

    static PosedQuestion pose(Question question, int number, int total, long seed, int hintsTaken) {
        Question.Head head = question.head();
        int open = Math.min(hintsTaken, head.hints().size());
        return new PosedQuestion(
                head.key(),
                number,
                total,
                head.prompt(),
                form(question),
                options(question, seed).stream()
                        .map(option -> new PosedQuestion.PosedOption(option.id(), option.text()))
                        .toList(),
                head.hints().subList(0, open),
                head.hints().size() - open);
    }

    static ExplainedAnswer explain(
            Question question, Response response, int credit, long seed, boolean answeredBefore, boolean last) {
        List<String> chosen = response instanceof Response.Chosen c ? c.options() : List.of();
        return new ExplainedAnswer(
                ExplainedAnswer.Verdict.of(credit),
                options(question, seed).stream()
                        .map(option -> new ExplainedAnswer.ExplainedOption(
                                option.text(), option.right(), chosen.contains(option.id()), option.feedback()))
                        .toList(),
                response instanceof Response.Typed typed ? typed.text() : "",
                question instanceof TextGap gap ? gap.accepted().getFirst() : "",
                question.head().solution(),
                answeredBefore,
                last);
    }

    private static PosedQuestion.Form form(Question question) {
        return switch (question) {
            case SingleChoice _ -> PosedQuestion.Form.ONE_OPTION;
            case MultipleChoice _ -> PosedQuestion.Form.SEVERAL_OPTIONS;
            case TextGap _ -> PosedQuestion.Form.TEXT;
        };
    }

    private static List<Option> options(Question question, long seed) {
        long own = seed ^ question.head().key().id().hashCode();
        return switch (question) {
            case SingleChoice single -> single.shuffled() ? shuffled(single.options(), own) : single.options();
            case MultipleChoice multiple ->
                multiple.shuffled() ? shuffled(multiple.options(), own) : multiple.options();
            case TextGap _ -> List.of();
        };
    }
}
