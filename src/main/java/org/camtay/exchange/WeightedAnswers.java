package org.camtay.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camtay.content.Question;
import org.camtay.exchange.PortableQuestion.Answer;
import org.camtay.exchange.PortableQuestion.Head;

/** Answers with weights as one of our kinds, whose points follow from what is right. */
record WeightedAnswers(Head head, List<Weighted> answers, boolean shuffled) {
    private static final double SAME = 0.01;
    private static final int SHORTEST_ORDER = 3;

    /**
     * An answer as other systems keep it.
     *
     * @param weight in percent of the question's points, -100 to 100
     */
    record Weighted(String text, double weight, String feedback) {
        private static final double FULL = 99.99;

        boolean isFull() {
            return weight >= FULL;
        }

        String percent() {
            return NumberRange.percent(weight);
        }
    }

    /** One line of a matching question; what is asked may be empty: then the answer only misleads. */
    record Pair(String asked, String answer) {}

    WeightedAnswers {
        answers = answers.stream().filter(answer -> !answer.text().isEmpty()).toList();
    }

    /** A list to choose from, in a gap of the prompt or below it. */
    List<PortableQuestion> question(boolean several, boolean gap, Losses.Item item) {
        if (answers.size() < 2) {
            return item.lost(LossKind.SINGLE_OPTION);
        }
        return several ? multiple(gap, item) : single(gap, item);
    }

    private List<PortableQuestion> single(boolean gap, Losses.Item item) {
        if (answers.stream().noneMatch(Weighted::isFull)) {
            return item.lost(LossKind.NO_RIGHT);
        }
        List<Answer> options = new ArrayList<>();
        boolean hasRight = false;
        for (Weighted answer : answers) {
            if (answer.isFull() && hasRight) {
                item.note(LossKind.SEVERAL_RIGHT, answer.text());
                continue;
            }
            if (!answer.isFull() && answer.weight() != 0) {
                item.note(LossKind.WEIGHT, answer.text(), answer.percent());
            }
            options.add(new Answer(answer.text(), answer.isFull(), answer.feedback()));
            hasRight |= answer.isFull();
        }
        if (options.size() < 2) {
            return item.lost(LossKind.SINGLE_OPTION);
        }
        return item.one(
                gap
                        ? new PortableQuestion.Selection(head, options, shuffled)
                        : new PortableQuestion.Choice(head, false, options, shuffled));
    }

    /** Here the points are right less wrong choices over all right ones; other weights are named. */
    private List<PortableQuestion> multiple(boolean gap, Losses.Item item) {
        double share = 100.0
                / Math.max(1, answers.stream().filter(each -> each.weight() > 0).count());
        boolean even = answers.stream().allMatch(each -> each.weight() <= 0 || Math.abs(each.weight() - share) < SAME);
        boolean fined = answers.stream().allMatch(each -> each.weight() > 0 || Math.abs(each.weight() + share) < SAME);
        if (answers.stream().noneMatch(each -> each.weight() > 0)) {
            return item.lost(LossKind.NO_RIGHT);
        }
        if (!even) {
            answers.stream()
                    .filter(each -> each.weight() > 0)
                    .forEach(each -> item.note(LossKind.WEIGHT, each.text(), each.percent()));
        }
        if (!fined) {
            item.note(LossKind.PENALTY);
        }
        if (gap) {
            item.note(LossKind.GAPS, "1");
        }
        Head plain = head.withPrompt(
                head.prompt().replace(String.valueOf(PortableQuestion.GAP), PortableQuestion.OTHER_GAP));
        List<Answer> options = answers.stream()
                .map(each -> new Answer(each.text(), each.weight() > 0, each.feedback()))
                .toList();
        return item.one(new PortableQuestion.Choice(plain, true, options, shuffled));
    }

    /** Answers to type; a gap is added to a prompt that has none. */
    List<PortableQuestion> typed(Set<Question.Tolerance> tolerances, Losses.Item item) {
        List<String> accepted = new ArrayList<>();
        for (Weighted answer : answers) {
            boolean usable = isUsable(answer.text());
            if (!answer.isFull()) {
                noteShare(answer, item);
            } else if (!usable) {
                item.note(LossKind.ANSWER, answer.text());
            } else if (!accepted.contains(answer.text())) {
                accepted.add(answer.text());
            }
            if (!answer.feedback().isEmpty()) {
                item.note(LossKind.ANSWER_FEEDBACK, answer.feedback());
            }
        }
        return accepted.isEmpty()
                ? item.lost(LossKind.NO_ANSWER)
                : item.one(new PortableQuestion.TextGap(withGap(head), accepted, tolerances));
    }

    /** What earns nothing is no answer here either; nothing is lost with it. */
    private static void noteShare(Weighted answer, Losses.Item item) {
        if (answer.weight() > 0) {
            item.note(LossKind.WEIGHT, answer.text(), answer.percent());
        }
    }

    /** An answer that can stand in a gap and among others; a star is a wildcard there and no sign here. */
    static boolean isUsable(String answer) {
        return answer.chars().noneMatch(c -> "*;\"|[]<>".indexOf(c) >= 0)
                && !answer.contains("--")
                && !answer.equals("?")
                && !answer.equals("X")
                && !answer.equals("x");
    }

    /** A gap at the end of the last paragraph, or below what is none. */
    static Head withGap(Head head) {
        String prompt = head.prompt();
        if (prompt.indexOf(PortableQuestion.GAP) >= 0) {
            return head;
        }
        String last = prompt.substring(prompt.lastIndexOf('\n') + 1);
        boolean words = !last.isEmpty() && Character.isLetterOrDigit(last.codePointAt(0));
        return head.withPrompt(
                prompt.isEmpty() ? "" + PortableQuestion.GAP : prompt + (words ? " " : "\n\n") + PortableQuestion.GAP);
    }

    static List<PortableQuestion> order(Head head, List<String> entries, Losses.Item item) {
        return entries.size() < SHORTEST_ORDER
                ? item.lost(LossKind.SHORT_ORDER, Integer.toString(entries.size()))
                : item.one(new PortableQuestion.Order(
                        head,
                        entries.stream()
                                .map(entry -> new Answer(entry, true, ""))
                                .toList()));
    }

    /** Matching is a matrix with one right column a row: Moodle gives the mean of the rows, and so do we. */
    static List<PortableQuestion> matching(Head head, List<Pair> pairs, boolean shuffled, Losses.Item item) {
        Set<String> columns = new LinkedHashSet<>();
        pairs.stream().map(Pair::answer).filter(answer -> !answer.isEmpty()).forEach(columns::add);
        List<PortableQuestion.Row> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!pair.asked().isEmpty() && !pair.answer().isEmpty()) {
                List<Boolean> right = columns.stream()
                        .map(column -> column.equals(pair.answer()))
                        .toList();
                rows.add(new PortableQuestion.Row(pair.asked(), false, right, ""));
            }
        }
        if (rows.isEmpty() || columns.size() < 2) {
            return item.lost(LossKind.SINGLE_OPTION);
        }
        return item.one(new PortableQuestion.Matrix(head, List.copyOf(columns), rows, shuffled));
    }
}
