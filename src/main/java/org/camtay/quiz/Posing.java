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
import org.camtay.content.Question.Matrix;
import org.camtay.content.Question.MultipleChoice;
import org.camtay.content.Question.Option;
import org.camtay.content.Question.Order;
import org.camtay.content.Question.Selection;
import org.camtay.content.Question.SingleChoice;
import org.camtay.content.Question.TextGap;
import org.camtay.content.Question.Viewpoints;
import org.camtay.quiz.PosedQuestion.Form;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.camtay.quiz.PosedQuestion.PosedRow;

/** How a question is shown before its answer; the same seed shows the same order. */
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
                form(question, seed ^ head.key().id().hashCode()),
                head.hints().subList(0, open),
                head.hints().size() - open);
    }

    private static Form form(Question question, long seed) {
        return switch (question) {
            case SingleChoice single -> new Form.OneOption(posed(single.options(), single.shuffled(), seed));
            case MultipleChoice multiple ->
                new Form.SeveralOptions(posed(multiple.options(), multiple.shuffled(), seed));
            case TextGap _ -> new Form.Text();
            case Selection selection -> new Form.Gap(posed(selection.options(), selection.shuffled(), seed));
            case Viewpoints views ->
                new Form.Viewpoints(views.first(), views.second(), posed(views.options(), views.shuffled(), seed));
            case Matrix matrix ->
                new Form.Grid(
                        matrix.columns().stream()
                                .map(column -> new PosedOption(column.id(), column.text()))
                                .toList(),
                        inOrder(matrix.rows(), matrix.shuffled(), seed).stream()
                                .map(row -> new PosedRow(row.id(), row.text(), row.several()))
                                .toList());
            case Order order ->
                new Form.Sequence(mixed(order.entries(), seed).stream()
                        .map(entry -> new PosedOption(entry.id(), entry.text()))
                        .toList());
        };
    }

    private static List<PosedOption> posed(List<Option> options, boolean shuffled, long seed) {
        return inOrder(options, shuffled, seed).stream()
                .map(option -> new PosedOption(option.id(), option.text()))
                .toList();
    }

    static <T> List<T> inOrder(List<T> things, boolean shuffled, long seed) {
        return shuffled ? shuffled(things, seed) : things;
    }

    /** Shuffled, and never as it was: should chance keep the order, the first goes to the end. */
    private static <T> List<T> mixed(List<T> things, long seed) {
        List<T> mixed = new ArrayList<>(shuffled(things, seed));
        if (mixed.equals(things)) {
            Collections.rotate(mixed, -1);
        }
        return mixed;
    }
}
