package org.camtay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camtay.AnswerKey;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.MovableClock;
import org.camtay.OwnContent;
import org.camtay.People;
import org.camtay.Statements;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.Question;
import org.camtay.content.TrainingModule;
import org.camtay.quiz.AttemptId;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.Quizzes;
import org.camtay.quiz.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Foundations.class)
class LearningTest {

    private static final Language VI = Language.VI;
    private static final String MODULE = "chairing";
    private static final String LESSON = "02-time";

    @Autowired
    private Learning learning;

    @Autowired
    private Completion completion;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private LessonProgressRepository lessons;

    @Autowired
    private StepTickRepository ticks;

    @Autowired
    private Foundations foundations;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    private PersonId learner;

    @BeforeEach
    void somebody_wants_to_learn() {
        learner = people.somebody();
    }

    private TrainingModule module() {
        return catalogue.current().module(MODULE).orElseThrow();
    }

    private Lesson lesson(String slug) {
        return module().edition(VI).lesson(slug).orElseThrow();
    }

    private Lesson lessonWithSteps() {
        return module().edition(VI).lessons().stream()
                .filter(lesson -> !lesson.steps().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private OpenLesson opens(String slug) {
        return people.as(learner, () -> learning.open(MODULE, slug, VI)).orElseThrow();
    }

    private ModuleStanding standing() {
        return people.as(learner, () -> learning.module(MODULE, VI)).orElseThrow();
    }

    private void ticks(Lesson lesson, String step, boolean ticked) {
        people.as(learner, () -> learning.tick(lesson, VI, step, ticked));
    }

    private void takesTheQuiz(boolean right) {
        AttemptId attempt = people.as(learner, () -> quizzes.begin(module().key(), VI));
        Optional<PosedQuestion> next = people.as(learner, () -> quizzes.next(attempt, VI));
        while (next.isPresent()) {
            PosedQuestion asked = next.get();
            people.as(learner, () -> quizzes.answer(attempt, asked.key(), answer(asked, right), VI));
            next = people.as(learner, () -> quizzes.next(attempt, VI));
        }
    }

    private Response answer(PosedQuestion asked, boolean right) {
        Question question = module().edition(VI).quiz().question(asked.key()).orElseThrow();
        return right ? AnswerKey.right(question) : AnswerKey.wrong(question);
    }

    @Test
    void opening_a_lesson_starts_its_module() {
        assertThat(standing().state()).isEqualTo(ModuleState.NOT_STARTED);
        opens(LESSON);
        assertThat(standing().state()).isEqualTo(ModuleState.STARTED);
        assertThat(completion.of(List.of(learner)).get(learner).of(module().key()))
                .isEqualTo(ModuleState.STARTED);
    }

    @Test
    void a_lesson_opens_at_its_place_in_the_module() {
        OpenLesson opened = opens(LESSON);
        assertThat(opened.number()).isEqualTo(2);
        assertThat(opened.section()).isZero();
        assertThat(opened.previous()).get().extracting(Lesson::slug).isEqualTo("01-opening");
        assertThat(opened.next()).get().extracting(Lesson::slug).isEqualTo("03-drawing-out");
    }

    @Test
    void a_reader_goes_on_at_the_furthest_section() {
        opens(LESSON);
        people.as(learner, () -> learning.reach(lesson(LESSON).key(), 2));
        people.as(learner, () -> learning.reach(lesson(LESSON).key(), 1));
        assertThat(opens(LESSON).section()).isEqualTo(2);
    }

    @Test
    void a_lesson_that_became_shorter_opens_at_its_end() {
        opens(LESSON);
        people.as(learner, () -> learning.reach(lesson(LESSON).key(), 99));
        assertThat(opens(LESSON).section()).isEqualTo(lesson(LESSON).sections().size() - 1);
    }

    @Test
    void a_lesson_that_was_never_opened_is_neither_reached_nor_finished() {
        people.as(learner, () -> learning.reach(lesson(LESSON).key(), 2));
        people.as(learner, () -> learning.finish(lesson(LESSON).key()));
        assertThat(lessons.findAllOf(learner.value())).isEmpty();
    }

    @Test
    void a_lesson_read_to_its_end_is_done_and_stays_so() {
        opens(LESSON);
        people.as(learner, () -> learning.finish(lesson(LESSON).key()));
        assertThat(opens(LESSON).done()).isTrue();
        assertThat(standing().doneLessons()).isEqualTo(1);
    }

    @Test
    void ticking_a_step_twice_is_ticking_it_once() {
        Lesson lesson = lessonWithSteps();
        String step = lesson.steps().getFirst().id();
        ticks(lesson, step, true);
        ticks(lesson, step, true);
        assertThat(opens(lesson.slug()).ticked()).containsExactly(step);
        ticks(lesson, step, false);
        ticks(lesson, step, false);
        assertThat(opens(lesson.slug()).ticked()).isEmpty();
    }

    @Test
    void a_step_that_the_lesson_does_not_have_is_not_stored() {
        Lesson lesson = lessonWithSteps();
        ticks(lesson, "no-such-step", true);
        assertThat(ticks.findTicked(learner.value(), lesson.key().value())).isEmpty();
    }

    @Test
    void what_one_person_ticks_nobody_else_sees() {
        Lesson lesson = lessonWithSteps();
        ticks(lesson, lesson.steps().getFirst().id(), true);
        learner = people.somebody();
        assertThat(opens(lesson.slug()).ticked()).isEmpty();
    }

    @Test
    void two_windows_may_open_the_same_lesson_at_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            learner = people.somebody();
            inTwoWindows(() -> opens(LESSON));
            assertThat(lessons.findAllOf(learner.value())).hasSize(1);
        }
    }

    @Test
    void two_windows_may_tick_the_same_step_at_once() throws Exception {
        Lesson lesson = lessonWithSteps();
        for (int round = 0; round < 5; round++) {
            learner = people.somebody();
            inTwoWindows(() -> ticks(lesson, lesson.steps().getFirst().id(), true));
            assertThat(ticks.findTicked(learner.value(), lesson.key().value())).hasSize(1);
        }
    }

    @Test
    void a_passed_quiz_finishes_the_module() {
        takesTheQuiz(true);
        await().untilAsserted(() -> assertThat(standing().state()).isEqualTo(ModuleState.FINISHED));
        assertThat(people.as(learner, () -> learning.today(VI).skills()))
                .filteredOn(skill -> skill.lessons() > 0)
                .extracting(SkillStanding::learned)
                .containsOnly(ModuleState.FINISHED);
    }

    @Test
    void a_skill_that_nothing_teaches_yet_is_never_learned() {
        OwnContent.retire(MODULE);
        catalogue.refresh();
        assertThat(people.as(learner, () -> learning.today(VI).skills()))
                .hasSize(9)
                .extracting(SkillStanding::learned)
                .containsOnly(ModuleState.NOT_STARTED);
    }

    @Test
    void the_meeting_day_is_the_one_of_the_rule_register() {
        assertThat(learning.meetingDay()).hasValue(3);
    }

    @Test
    void a_failed_quiz_starts_the_module_and_does_not_finish_it() {
        takesTheQuiz(false);
        await().untilAsserted(() -> assertThat(completion.of(List.of(learner))).containsKey(learner));
        assertThat(standing().state()).isEqualTo(ModuleState.STARTED);
        assertThat(completion.of(List.of(learner)).get(learner).of(module().key()))
                .isEqualTo(ModuleState.STARTED);
    }

    @Test
    void a_finished_module_stays_finished_whatever_comes_later() {
        takesTheQuiz(true);
        await().untilAsserted(() -> assertThat(standing().finished()).isTrue());
        takesTheQuiz(false);
        opens(LESSON);
        assertThat(standing().state()).isEqualTo(ModuleState.FINISHED);
    }

    @Test
    void a_lesson_that_does_not_exist_is_not_there() {
        assertThat(people.as(learner, () -> learning.open(MODULE, "99-none", VI)))
                .isEmpty();
        assertThat(people.as(learner, () -> learning.open("none", LESSON, VI))).isEmpty();
        assertThat(people.as(learner, () -> learning.module("none", VI))).isEmpty();
        assertThat(completion.of(List.of(learner))).isEmpty();
    }

    @Test
    void a_lesson_of_a_retired_module_is_not_there() {
        OwnContent.retire(MODULE);
        catalogue.refresh();
        assertThat(people.as(learner, () -> learning.open(MODULE, LESSON, VI))).isEmpty();
        assertThat(people.as(learner, () -> learning.path(VI))).isEmpty();
    }

    @Test
    void a_leader_walks_the_path_of_the_post_and_others_see_all_on_offer() {
        Foundations.Founded founded = foundations.found(aProvince("Hương Ngàn")
                .with(aCommune("Mây Ngàn").with(aVillageCell("Đồi Sim").ledBy("Hạnh"))));
        assertThat(people.as(founded.person("Hạnh"), () -> learning.path(VI)))
                .extracting(ModuleStanding::slug)
                .contains(MODULE);
        assertThat(people.as(learner, () -> learning.path(VI)))
                .extracting(ModuleStanding::key)
                .containsExactlyElementsOf(catalogue.current().activeModules().stream()
                        .map(TrainingModule::key)
                        .toList());
    }

    @Test
    void a_month_is_active_when_somebody_learned_in_it() {
        opens(LESSON);
        assertThat(completion.of(List.of(learner)).get(learner).activeThisMonth())
                .isTrue();
        clock.moveBy(Duration.ofDays(31));
        assertThat(completion.of(List.of(learner)).get(learner).activeThisMonth())
                .isFalse();
    }

    @Test
    void a_lesson_that_was_open_before_opens_with_four_statements() {
        opens(LESSON);
        people.as(learner, () -> {
            assertThat(statements.of(() -> learning.open(MODULE, LESSON, VI))).isEqualTo(4);
        });
    }

    @Test
    void the_first_page_takes_four_statements_whatever_was_learned() {
        people.as(learner, () -> {
            assertThat(statements.of(() -> learning.today(VI))).isEqualTo(4);
        });
        opens(LESSON);
        people.as(learner, () -> {
            assertThat(statements.of(() -> learning.today(VI))).isEqualTo(4);
        });
    }

    @Test
    void completion_takes_two_statements_whatever_the_number_of_people() {
        List<PersonId> many = people.everybody(List.of("Hạnh", "Bình", "Lan", "Sơn", "Yến", "Tâm", "Minh"));
        many.forEach(person -> people.as(person, () -> {
            learning.open(MODULE, LESSON, VI);
        }));
        assertThat(statements.of(() -> completion.of(many.subList(0, 1)))).isEqualTo(2);
        assertThat(statements.of(() -> completion.of(many))).isEqualTo(2);
        assertThat(completion.of(many)).hasSize(7);
        assertThat(statements.of(() -> completion.of(List.of()))).isZero();
    }

    private static void inTwoWindows(Runnable act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            List<Future<?>> results = new ArrayList<>();
            for (int window = 0; window < 2; window++) {
                results.add(windows.submit(() -> {
                    together.await();
                    act.run();
                    return null;
                }));
            }
            for (Future<?> result : results) {
                result.get();
            }
        }
    }
}
