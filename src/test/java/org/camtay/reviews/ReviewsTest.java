package org.camtay.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Optional;
import org.camtay.AnswerKey;
import org.camtay.DoorTest;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Question;
import org.camtay.content.QuestionKey;
import org.camtay.content.TrainingModule;
import org.camtay.quiz.AttemptId;
import org.camtay.quiz.ExplainedAnswer;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.Quizzes;
import org.camtay.quiz.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class ReviewsTest {

    private static final Language VI = Language.VI;
    private static final int ASKED = 12;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DueReviews due;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private PersonId learner;

    @BeforeEach
    void somebody_wants_to_learn() {
        learner = people.somebody();
    }

    private TrainingModule module() {
        return catalogue.current().module("chairing").orElseThrow();
    }

    private Response answer(QuestionKey key, boolean right) {
        Question question = module().edition(VI).quiz().question(key).orElseThrow();
        return right ? AnswerKey.right(question) : AnswerKey.wrong(question);
    }

    private void takesTheQuiz(boolean right) {
        AttemptId attempt = people.as(learner, () -> quizzes.begin(module().key(), VI));
        Optional<PosedQuestion> next = people.as(learner, () -> quizzes.next(attempt, VI));
        while (next.isPresent()) {
            QuestionKey asked = next.get().key();
            people.as(learner, () -> quizzes.answer(attempt, asked, answer(asked, right), VI));
            next = people.as(learner, () -> quizzes.next(attempt, VI));
        }
    }

    private ReviewRound today() {
        return people.as(learner, () -> reviews.today(VI));
    }

    private ExplainedAnswer reviews(QuestionKey key, boolean right) {
        return people.as(learner, () -> reviews.answer(key, answer(key, right), VI));
    }

    private QuestionKey next() {
        return today().next().orElseThrow().key();
    }

    @Test
    void who_missed_nothing_has_nothing_to_review() {
        takesTheQuiz(true);
        clock.moveBy(Duration.ofDays(400));
        assertThat(today()).isEqualTo(new ReviewRound(0, 0, Optional.empty()));
    }

    @Test
    void missed_questions_are_asked_from_the_next_day_on_and_five_a_day() {
        takesTheQuiz(false);
        assertThat(today().total()).isZero();
        clock.moveBy(Duration.ofDays(1));
        assertThat(due.of(learner)).hasSize(ASKED);
        assertThat(today().total()).isEqualTo(Reviews.A_DAY);
        for (int answered = 0; answered < Reviews.A_DAY; answered++) {
            assertThat(today().done()).isEqualTo(answered);
            assertThat(reviews(next(), true).last()).isEqualTo(answered == Reviews.A_DAY - 1);
        }
        assertThat(today()).isEqualTo(new ReviewRound(Reviews.A_DAY, Reviews.A_DAY, Optional.empty()));
        assertThat(people.as(learner, () -> reviews.waiting())).isZero();
        assertThat(due.of(learner)).hasSize(ASKED - Reviews.A_DAY);
    }

    @Test
    void right_answers_take_longer_and_longer_to_come_back() {
        takesTheQuiz(false);
        clock.moveBy(Duration.ofDays(1));
        QuestionKey key = next();
        reviews(key, true);
        assertThat(due.of(learner)).noneMatch(review -> review.question().equals(key));
        clock.moveBy(Duration.ofDays(2));
        assertThat(due.of(learner)).anyMatch(review -> review.question().equals(key) && !review.lapsed());
    }

    @Test
    void a_missed_review_comes_back_the_next_day_and_counts_as_lapsed() {
        takesTheQuiz(false);
        clock.moveBy(Duration.ofDays(1));
        QuestionKey key = next();
        reviews(key, false);
        clock.moveBy(Duration.ofDays(1));
        assertThat(due.of(learner)).anyMatch(review -> review.question().equals(key) && review.lapsed());
    }

    @Test
    void a_question_counts_once_a_day() {
        takesTheQuiz(false);
        clock.moveBy(Duration.ofDays(1));
        QuestionKey key = next();
        reviews(key, true);
        assertThatExceptionOfType(QuestionNotDue.class).isThrownBy(() -> reviews(key, false));
    }

    @Test
    void the_reviews_of_somebody_else_are_not_found() {
        takesTheQuiz(false);
        clock.moveBy(Duration.ofDays(1));
        QuestionKey key = next();
        PersonId other = people.somebody();
        assertThat(people.as(other, () -> reviews.today(VI)).total()).isZero();
        assertThatExceptionOfType(QuestionNotDue.class)
                .isThrownBy(() -> people.as(other, () -> reviews.answer(key, answer(key, true), VI)));
        assertThatExceptionOfType(QuestionNotDue.class)
                .isThrownBy(() -> people.as(other, () -> reviews.withHints(key, 1, VI)));
    }

    @Test
    void a_hint_opens_in_the_same_place() {
        takesTheQuiz(false);
        clock.moveBy(Duration.ofDays(1));
        PosedQuestion asked = today().next().orElseThrow();
        PosedQuestion again = people.as(learner, () -> reviews.withHints(asked.key(), 1, VI));
        assertThat(again.form()).isEqualTo(asked.form());
        assertThat(again.hints()).hasSize(Math.min(1, asked.moreHints()));
        assertThat(again.number()).isEqualTo(1);
    }
}
