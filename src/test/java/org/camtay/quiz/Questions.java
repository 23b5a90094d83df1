package org.camtay.quiz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camtay.content.ModuleKey;
import org.camtay.content.Question;
import org.camtay.content.QuestionKey;

/** Questions for tests; an option with a star behind its id is right. */
final class Questions {

    static final ModuleKey MODULE = new ModuleKey(new UUID(0, 1));

    private Questions() {}

    static Question.SingleChoice chooseOne(String... options) {
        return new Question.SingleChoice(head("q", "lesson", false), options(options), true);
    }

    static Question.MultipleChoice chooseSeveral(String... options) {
        return new Question.MultipleChoice(head("q", "lesson", false), options(options), true);
    }

    static Question.MultipleChoice inFixedOrder(String... options) {
        return new Question.MultipleChoice(head("q", "lesson", false), options(options), false);
    }

    static Question.Selection fillTheGap(String... options) {
        return new Question.Selection(head("q", "lesson", false), options(options), true);
    }

    static Question.Viewpoints takeASide(String... options) {
        return new Question.Viewpoints(head("q", "lesson", false), "view A", "view B", options(options), true);
    }

    static Question.Order putInOrder(String... entries) {
        return new Question.Order(
                head("q", "lesson", false),
                Arrays.stream(entries)
                        .map(entry -> new Question.Entry(entry, "text of " + entry, "why " + entry))
                        .toList());
    }

    /** A matrix with the columns yes and no. */
    static Question.Matrix decide(Question.Row... rows) {
        List<Question.Column> columns = List.of(new Question.Column("yes", "Yes"), new Question.Column("no", "No"));
        return new Question.Matrix(head("q", "lesson", false), columns, List.of(rows), true);
    }

    static Question.Row one(String id, String right) {
        return new Question.Row(id, "text of " + id, false, Set.of(right), "why " + id);
    }

    static Question.Row several(String id, String... right) {
        return new Question.Row(id, "text of " + id, true, Set.of(right), "why " + id);
    }

    static Question.TextGap typeOneOf(String... accepted) {
        return new Question.TextGap(head("q", "lesson", false), List.of(accepted), Set.of());
    }

    /** A question about a lesson. */
    static Question about(String lesson, int number) {
        return new Question.SingleChoice(head(lesson + "-" + number, lesson, false), options("a*", "b"), true);
    }

    static List<Question> severalAbout(String lesson, int howMany) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(number -> about(lesson, number))
                .toList();
    }

    static Question retired(String id) {
        return new Question.SingleChoice(head(id, "lesson", true), options("a*", "b"), true);
    }

    private static List<Question.Option> options(String... marked) {
        return Arrays.stream(marked)
                .map(option -> new Question.Option(
                        option.replace("*", ""), "text of " + option.replace("*", ""), option.endsWith("*"), ""))
                .toList();
    }

    private static Question.Head head(String id, String lesson, boolean retired) {
        return new Question.Head(
                new QuestionKey(MODULE, id),
                "title",
                "prompt",
                List.of("first hint", "second hint"),
                "solution",
                Question.Use.FINAL,
                "chair",
                1,
                Optional.empty(),
                Optional.of(lesson),
                retired);
    }
}
