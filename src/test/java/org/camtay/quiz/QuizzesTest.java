package org.camtay.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camtay.AnswerKey;
import org.camtay.DoorTest;
import org.camtay.OwnContent;
import org.camtay.People;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.ModuleKey;
import org.camtay.content.Question;
import org.camtay.content.QuestionKey;
import org.camtay.content.TrainingModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

@DoorTest
class QuizzesTest {

    private static final Language VI = Language.VI;
    private static final String MODULE = "chairing";

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private AttemptRepository attempts;

    @Autowired
    private AnswerRepository answers;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private People people;

    private PersonId learner;
    private ModuleKey module;

    @BeforeEach
    void somebody_wants_to_take_the_quiz() {
        learner = people.somebody();
        module = catalogue.current().module(MODULE).orElseThrow().key();
    }

    private AttemptId begins() {
        return people.as(learner, () -> quizzes.begin(module, VI));
    }

    private Optional<PosedQuestion> next(AttemptId attempt) {
        return people.as(learner, () -> quizzes.next(attempt, VI));
    }

    private ExplainedAnswer answers(AttemptId attempt, QuestionKey question, Response response) {
        return people.as(learner, () -> quizzes.answer(attempt, question, response, VI));
    }

    private void answersRight(AttemptId attempt, int howMany) {
        for (int number = 0; number < howMany; number++) {
            QuestionKey key = next(attempt).orElseThrow().key();
            answers(attempt, key, rightAnswer(key));
        }
    }

    private Question question(QuestionKey key) {
        return catalogue
                .current()
                .module(key.module())
                .orElseThrow()
                .edition(VI)
                .quiz()
                .question(key)
                .orElseThrow();
    }

    private Response rightAnswer(QuestionKey key) {
        return AnswerKey.right(question(key));
    }

    private Response wrongAnswer(QuestionKey key) {
        return AnswerKey.wrong(question(key));
    }

    private QuestionKey checkQuestion() {
        return catalogue.current().module(MODULE).orElseThrow().edition(VI).quiz().questions().stream()
                .filter(question -> question.head().use() == Question.Use.CHECK)
                .findFirst()
                .orElseThrow()
                .head()
                .key();
    }

    /** Does the same thing in two windows at the same moment. */
    private <T> List<T> inTwoWindows(Callable<T> act) {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            List<Future<T>> results = new ArrayList<>();
            for (int window = 0; window < 2; window++) {
                results.add(windows.submit(() -> {
                    together.await();
                    return act.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> result : results) {
                done.add(result.get());
            }
            return done;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void twelve_questions_are_asked_one_after_the_other() {
        AttemptId attempt = begins();
        PosedQuestion first = next(attempt).orElseThrow();
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.total()).isEqualTo(12);
        answers(attempt, first.key(), rightAnswer(first.key()));
        assertThat(next(attempt).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_running_attempt_is_continued() {
        AttemptId attempt = begins();
        answersRight(attempt, 3);
        assertThat(begins()).isEqualTo(attempt);
        assertThat(next(attempt).orElseThrow().number()).isEqualTo(4);
    }

    @Test
    void a_finished_attempt_makes_room_for_a_new_one() {
        AttemptId attempt = begins();
        answersRight(attempt, 12);
        assertThat(begins()).isNotEqualTo(attempt);
    }

    @Test
    void two_windows_that_begin_at_once_share_one_attempt() {
        for (int round = 0; round < 5; round++) {
            learner = people.somebody();
            assertThat(inTwoWindows(this::begins).stream().distinct()).hasSize(1);
            assertThat(attempts.findAllOf(learner.value())).hasSize(1);
        }
    }

    @Test
    void a_second_answer_to_the_same_question_keeps_and_explains_the_first() {
        AttemptId attempt = begins();
        QuestionKey key = next(attempt).orElseThrow().key();
        answers(attempt, key, wrongAnswer(key));
        ExplainedAnswer again = answers(attempt, key, rightAnswer(key));
        assertThat(again.answeredBefore()).isTrue();
        assertThat(again.verdict()).isEqualTo(ExplainedAnswer.Verdict.WRONG);
        assertThat(answers.findAllOf(attempt.value()))
                .singleElement()
                .satisfies(kept -> assertThat(kept.credit()).isZero());
    }

    @Test
    void answers_from_two_windows_at_once_are_stored_once() {
        AttemptId attempt = begins();
        for (int number = 1; number <= 5; number++) {
            QuestionKey key = next(attempt).orElseThrow().key();
            List<ExplainedAnswer> explained = inTwoWindows(() -> answers(attempt, key, rightAnswer(key)));
            assertThat(explained).extracting(ExplainedAnswer::answeredBefore).containsExactlyInAnyOrder(true, false);
            assertThat(answers.findAllOf(attempt.value())).hasSize(number);
        }
    }

    @Test
    void the_last_answer_finishes_the_attempt_and_tells_the_news(AssertablePublishedEvents news) {
        AttemptId attempt = begins();
        answersRight(attempt, 11);
        assertThat(news.ofType(AttemptFinished.class)).isEmpty();
        QuestionKey last = next(attempt).orElseThrow().key();
        assertThat(answers(attempt, last, rightAnswer(last)).last()).isTrue();
        assertThat(next(attempt)).isEmpty();
        assertThat(news.ofType(AttemptFinished.class))
                .containsExactly(new AttemptFinished(attempt, learner, module, true));
    }

    @Test
    void the_last_question_answered_twice_is_news_once(AssertablePublishedEvents news) {
        AttemptId attempt = begins();
        answersRight(attempt, 11);
        QuestionKey last = next(attempt).orElseThrow().key();
        answers(attempt, last, rightAnswer(last));
        answers(attempt, last, rightAnswer(last));
        assertThat(news.ofType(AttemptFinished.class)).hasSize(1);
    }

    @Test
    void a_passed_attempt_shows_its_result() {
        AttemptId attempt = begins();
        assertThat(people.as(learner, () -> quizzes.result(attempt, VI))).isEmpty();
        answersRight(attempt, 12);
        assertThat(people.as(learner, () -> quizzes.result(attempt, VI))).hasValueSatisfying(result -> {
            assertThat(result.passed()).isTrue();
            assertThat(List.of(result.percent(), result.passPercent(), result.right(), result.asked()))
                    .containsExactly(100, 80, 12, 12);
            assertThat(result.read()).isEmpty();
            assertThat(result.answers())
                    .hasSize(12)
                    .allMatch(answered -> answered.answer().verdict() == ExplainedAnswer.Verdict.RIGHT);
        });
        assertThat(people.as(learner, quizzes::standings)).containsEntry(module, new QuizStanding(true, 100, 1, false));
    }

    @Test
    void a_failed_attempt_names_each_lesson_to_read_again_once() {
        AttemptId attempt = begins();
        for (int number = 0; number < 12; number++) {
            QuestionKey key = next(attempt).orElseThrow().key();
            answers(attempt, key, wrongAnswer(key));
        }
        AttemptResult result =
                people.as(learner, () -> quizzes.result(attempt, VI)).orElseThrow();
        assertThat(result.passed()).isFalse();
        assertThat(result.right()).isZero();
        assertThat(result.read()).isNotEmpty().doesNotHaveDuplicates().isSorted();
    }

    @Test
    void standings_remember_the_best_attempt_and_what_still_runs() {
        answersRight(begins(), 12);
        begins();
        assertThat(people.as(learner, quizzes::standings)).containsEntry(module, new QuizStanding(true, 100, 1, true));
        assertThat(people.as(people.somebody(), quizzes::standings)).isEmpty();
    }

    @Test
    void an_attempt_of_somebody_else_is_not_found() {
        AttemptId attempt = begins();
        QuestionKey key = next(attempt).orElseThrow().key();
        learner = people.somebody();
        assertThatExceptionOfType(AttemptNotFound.class).isThrownBy(() -> next(attempt));
        assertThatExceptionOfType(AttemptNotFound.class).isThrownBy(() -> answers(attempt, key, rightAnswer(key)));
        assertThatExceptionOfType(AttemptNotFound.class)
                .isThrownBy(() -> people.as(learner, () -> quizzes.result(attempt, VI)));
        assertThatExceptionOfType(AttemptNotFound.class)
                .isThrownBy(() -> people.as(learner, () -> quizzes.hint(attempt, key, VI)));
    }

    @Test
    void a_retired_module_begins_no_attempt_and_asks_no_further() {
        AttemptId attempt = begins();
        OwnContent.retire(MODULE);
        catalogue.refresh();
        assertThatExceptionOfType(ModuleRetired.class).isThrownBy(() -> next(attempt));
        learner = people.somebody();
        assertThatExceptionOfType(ModuleRetired.class).isThrownBy(this::begins);
        assertThat(attempts.findAllOf(learner.value())).isEmpty();
    }

    @Test
    void a_result_outlives_the_retirement_of_its_module() {
        AttemptId attempt = begins();
        answersRight(attempt, 12);
        OwnContent.retire(MODULE);
        catalogue.refresh();
        assertThat(people.as(learner, () -> quizzes.result(attempt, VI))).isPresent();
    }

    @Test
    void a_result_shows_each_question_as_it_was_answered() {
        AttemptId attempt = begins();
        QuestionKey first = next(attempt).orElseThrow().key();
        answersRight(attempt, 12);
        OwnContent.reword(MODULE, first.id(), "Xin đọc kỹ tình huống.");
        catalogue.refresh();
        assertThat(question(first).head().prompt()).contains("Xin đọc kỹ tình huống.");
        AttemptResult result =
                people.as(learner, () -> quizzes.result(attempt, VI)).orElseThrow();
        assertThat(result.answers())
                .hasSize(12)
                .extracting(answered -> answered.question().prompt())
                .noneMatch(prompt -> prompt.contains("Xin đọc kỹ tình huống."));
    }

    @Test
    void a_withdrawn_question_is_no_longer_asked() {
        AttemptId attempt = begins();
        QuestionKey first = next(attempt).orElseThrow().key();
        OwnContent.withdraw(MODULE, first.id());
        catalogue.refresh();
        PosedQuestion asked = next(attempt).orElseThrow();
        assertThat(asked.key()).isNotEqualTo(first);
        assertThat(asked.total()).isEqualTo(11);
    }

    @Test
    void an_attempt_whose_last_open_question_is_withdrawn_comes_to_its_end() {
        AttemptId attempt = begins();
        answersRight(attempt, 11);
        OwnContent.withdraw(MODULE, next(attempt).orElseThrow().key().id());
        catalogue.refresh();
        assertThat(next(attempt)).isEmpty();
        assertThat(people.as(learner, () -> quizzes.result(attempt, VI)))
                .get()
                .extracting(AttemptResult::asked)
                .isEqualTo(11);
    }

    @Test
    void a_hint_is_remembered_and_ends_with_the_last_one() {
        AttemptId attempt = begins();
        PosedQuestion plain = next(attempt).orElseThrow();
        int all = question(plain.key()).head().hints().size();
        assertThat(plain.hints()).isEmpty();
        for (int asked = 0; asked < all + 2; asked++) {
            people.as(learner, () -> quizzes.hint(attempt, plain.key(), VI));
        }
        PosedQuestion helped = next(attempt).orElseThrow();
        assertThat(helped.hints()).hasSize(all);
        assertThat(helped.moreHints()).isZero();
    }

    @Test
    void a_blank_response_is_no_answer() {
        AttemptId attempt = begins();
        QuestionKey key = next(attempt).orElseThrow().key();
        assertThatIllegalArgumentException().isThrownBy(() -> answers(attempt, key, new Response.Chosen(List.of())));
        assertThat(answers.findAllOf(attempt.value())).isEmpty();
    }

    @Test
    void a_question_that_was_not_drawn_takes_no_answer() {
        AttemptId attempt = begins();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers(attempt, checkQuestion(), rightAnswer(checkQuestion())));
    }

    @Test
    void a_check_question_is_explained_and_never_stored() {
        assertThat(people.as(learner, () -> quizzes.check(checkQuestion(), VI, 0)))
                .isPresent();
        assertThat(people.as(learner, () -> quizzes.tryOut(checkQuestion(), rightAnswer(checkQuestion()), VI)))
                .get()
                .extracting(ExplainedAnswer::verdict)
                .isEqualTo(ExplainedAnswer.Verdict.RIGHT);
        assertThat(attempts.findAllOf(learner.value())).isEmpty();
        assertThat(people.as(learner, quizzes::standings)).isEmpty();
    }

    @Test
    void a_question_of_the_quiz_cannot_be_tried_out() {
        QuestionKey key = next(begins()).orElseThrow().key();
        assertThat(people.as(learner, () -> quizzes.tryOut(key, rightAnswer(key), VI)))
                .isEmpty();
        assertThat(people.as(learner, () -> quizzes.check(key, VI, 0))).isEmpty();
    }

    @Test
    void an_attempt_goes_on_in_another_language() {
        AttemptId attempt = begins();
        PosedQuestion vietnamese = next(attempt).orElseThrow();
        PosedQuestion english =
                people.as(learner, () -> quizzes.next(attempt, Language.EN)).orElseThrow();
        assertThat(english.key()).isEqualTo(vietnamese.key());
        assertThat(english.prompt()).isNotEqualTo(vietnamese.prompt());
    }

    @Test
    void no_option_that_is_posed_carries_its_truth() {
        TrainingModule.Edition edition =
                catalogue.current().module(MODULE).orElseThrow().edition(VI);
        assertThat(edition.quiz().finals()).allSatisfy(question -> {
            String posed = Posing.pose(question, 1, 12, 1, 0).toString();
            assertThat(posed).doesNotContain(question.head().solution());
            question.head().hints().forEach(hint -> assertThat(posed).doesNotContain(hint));
        });
    }
}
