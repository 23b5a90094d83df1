package org.camtay.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.camtay.content.LessonKey;
import org.camtay.content.ModuleKey;
import org.camtay.learning.LessonStanding.State;
import org.camtay.quiz.QuizStanding;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final QuizStanding RUNNING = new QuizStanding(false, 0, 0, true);
    private static final QuizStanding FAILED_ONCE = new QuizStanding(false, 40, 1, false);

    private static ModuleStanding aModule(String slug, QuizStanding quiz, boolean finished, State... lessons) {
        List<LessonStanding> standings = Arrays.stream(lessons)
                .map(state -> new LessonStanding(
                        new LessonKey(UUID.randomUUID()), slug + " " + state, slug + " " + state, 8, state))
                .toList();
        return new ModuleStanding(
                new ModuleKey(UUID.randomUUID()), slug, slug, "", 8, List.of("chair"), standings, quiz, finished);
    }

    private static ModuleStanding unread(String slug) {
        return aModule(slug, QuizStanding.NONE, false, State.NEW, State.NEW);
    }

    private static ModuleStanding finished(String slug) {
        return aModule(slug, QuizStanding.NONE, true, State.DONE);
    }

    private static ModuleStanding allRead(String slug, QuizStanding quiz) {
        return aModule(slug, quiz, false, State.DONE, State.DONE);
    }

    @Test
    void the_first_step_is_the_first_lesson_of_the_first_module() {
        ModuleStanding first = unread("first");
        assertThat(NextStep.in(List.of(first, unread("second"))))
                .isEqualTo(new NextStep.Read(first, first.lessons().getFirst()));
    }

    @Test
    void a_lesson_once_begun_is_read_on() {
        ModuleStanding module = aModule("first", QuizStanding.NONE, false, State.DONE, State.STARTED, State.NEW);
        assertThat(NextStep.in(List.of(module)))
                .isEqualTo(new NextStep.Read(module, module.lessons().get(1)));
    }

    @Test
    void when_all_lessons_are_read_the_quiz_comes() {
        ModuleStanding module = allRead("first", QuizStanding.NONE);
        assertThat(NextStep.in(List.of(module))).isEqualTo(new NextStep.TakeQuiz(module));
    }

    @Test
    void a_quiz_that_was_not_passed_is_taken_again() {
        ModuleStanding module = allRead("first", FAILED_ONCE);
        assertThat(NextStep.in(List.of(module, unread("second")))).isEqualTo(new NextStep.TakeQuiz(module));
    }

    @Test
    void a_running_quiz_comes_before_everything_else() {
        ModuleStanding running = allRead("second", RUNNING);
        assertThat(NextStep.in(List.of(unread("first"), running))).isEqualTo(new NextStep.TakeQuiz(running));
    }

    @Test
    void a_finished_module_is_passed_over() {
        ModuleStanding second = unread("second");
        assertThat(NextStep.in(List.of(finished("first"), second)))
                .isEqualTo(new NextStep.Read(second, second.lessons().getFirst()));
    }

    @Test
    void when_everything_is_finished_nothing_is_left() {
        assertThat(NextStep.in(List.of(finished("first"), finished("second")))).isEqualTo(new NextStep.AllDone());
        assertThat(NextStep.in(List.of())).isEqualTo(new NextStep.AllDone());
    }

    @Test
    void a_module_is_started_by_a_lesson_or_by_its_quiz() {
        assertThat(unread("x").state()).isEqualTo(ModuleState.NOT_STARTED);
        assertThat(aModule("x", QuizStanding.NONE, false, State.STARTED).state())
                .isEqualTo(ModuleState.STARTED);
        assertThat(aModule("x", RUNNING, false, State.NEW).state()).isEqualTo(ModuleState.STARTED);
        assertThat(aModule("x", FAILED_ONCE, false, State.NEW).state()).isEqualTo(ModuleState.STARTED);
        assertThat(aModule("x", QuizStanding.NONE, true, State.NEW).state()).isEqualTo(ModuleState.FINISHED);
    }
}
