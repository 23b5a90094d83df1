package org.camtay.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.camtay.access.OnBehalf;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Question;
import org.camtay.content.Question.Option;
import org.camtay.content.TrainingModule;
import org.camtay.learning.Learning;
import org.camtay.quiz.AttemptId;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.Quizzes;
import org.camtay.quiz.Response;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets some of the invented people read and answer as real ones do, so that supervisors see something. */
@Component
@ConditionalOnBooleanProperty("camtay.demo")
class DemoLearning {

    private static final int PERCENT_STARTED = 55;
    private static final int PERCENT_FINISHED = 20;

    private final Learning learning;
    private final Quizzes quizzes;
    private final Catalogue catalogue;
    private final OnBehalf onBehalf;

    DemoLearning(Learning learning, Quizzes quizzes, Catalogue catalogue, OnBehalf onBehalf) {
        this.learning = learning;
        this.quizzes = quizzes;
        this.catalogue = catalogue;
        this.onBehalf = onBehalf;
    }

    /** About half of these people open the first lessons, a few pass the quiz. */
    void study(List<PersonId> people) {
        Random chance = new Random(DemoFounding.SEED);
        Optional<TrainingModule> module =
                catalogue.current().activeModules().stream().findFirst();
        for (PersonId person : people) {
            int percent = chance.nextInt(100);
            if (module.isPresent() && percent < PERCENT_STARTED) {
                onBehalf.of(person, () -> study(module.get(), percent < PERCENT_FINISHED));
            }
        }
    }

    private void study(TrainingModule module, boolean toTheEnd) {
        module.edition(Language.VI).lessons().stream().limit(2).forEach(lesson -> {
            learning.open(module.slug(), lesson.slug(), Language.VI);
            learning.finish(lesson.key());
        });
        if (toTheEnd) {
            pass(module);
        }
    }

    private void pass(TrainingModule module) {
        AttemptId attempt = quizzes.begin(module.key(), Language.VI);
        Optional<PosedQuestion> next = quizzes.next(attempt, Language.VI);
        while (next.isPresent()) {
            quizzes.answer(attempt, next.get().key(), rightAnswer(module, next.get()), Language.VI);
            next = quizzes.next(attempt, Language.VI);
        }
    }

    private static Response rightAnswer(TrainingModule module, PosedQuestion posed) {
        return rightAnswer(
                module.edition(Language.VI).quiz().question(posed.key()).orElseThrow());
    }

    /** What earns all credit. */
    static Response rightAnswer(Question question) {
        return switch (question) {
            case Question.SingleChoice single -> right(single.options());
            case Question.MultipleChoice multiple -> right(multiple.options());
            case Question.Selection selection -> right(selection.options());
            case Question.Viewpoints views -> right(views.options());
            case Question.TextGap gap -> new Response.Typed(gap.accepted().getFirst());
            case Question.Order order ->
                new Response.Ordered(
                        order.entries().stream().map(Question.Entry::id).toList());
            case Question.Matrix matrix ->
                new Response.Grid(matrix.rows().stream()
                        .collect(Collectors.toMap(Question.Row::id, row -> List.copyOf(row.right()))));
        };
    }

    private static Response right(List<Option> options) {
        List<String> right = new ArrayList<>();
        options.stream().filter(Option::right).forEach(option -> right.add(option.id()));
        return new Response.Chosen(right);
    }
}
