package org.camtay.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camtay.access.CurrentPerson;
import org.camtay.content.Language;
import org.camtay.content.QuestionKey;
import org.camtay.quiz.ExplainedAnswer;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.RepeatedQuestions;
import org.camtay.quiz.Response;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The current person's reviews of today: questions missed in a quiz, asked again when they are due. They are its owner's alone. */
@Component
@Transactional(readOnly = true)
public class Reviews {

    /** As many are asked on one day. */
    public static final int A_DAY = 5;

    private final ReviewRepository reviews;
    private final DueReviews due;
    private final RepeatedQuestions questions;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Reviews(
            ReviewRepository reviews,
            DueReviews due,
            RepeatedQuestions questions,
            CurrentPerson currentPerson,
            Clock clock) {
        this.reviews = reviews;
        this.due = due;
        this.questions = questions;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** How many wait to be answered today; 0 to {@value #A_DAY}. */
    public int waiting() {
        return open().size();
    }

    /** Where the person stands today, with the next question and without hints. */
    public ReviewRound today(Language language) {
        List<DueReview> open = open();
        int done = done();
        return new ReviewRound(
                done,
                done + open.size(),
                open.stream()
                        .findFirst()
                        .flatMap(first ->
                                questions.pose(first.question(), done + 1, done + open.size(), seed(), 0, language)));
    }

    /**
     * The question with as many hints opened.
     *
     * @throws QuestionNotDue when it is not one of today's
     */
    public PosedQuestion withHints(QuestionKey key, int hints, Language language) {
        int done = done();
        int open = openWith(key).size();
        return questions
                .pose(key, done + 1, done + open, seed(), hints, language)
                .orElseThrow(() -> new QuestionNotDue(key.id()));
    }

    /**
     * Marks an answer and writes it to the log; only the first one of a day counts.
     *
     * @throws QuestionNotDue when it is not one of today's, or was answered in another window
     * @throws IllegalArgumentException when the response is blank
     */
    @Transactional
    public ExplainedAnswer answer(QuestionKey key, Response response, Language language) {
        boolean last = openWith(key).size() == 1;
        ExplainedAnswer answer =
                questions.mark(key, response, seed(), last, language).orElseThrow(() -> new QuestionNotDue(key.id()));
        int written = reviews.note(
                currentPerson.id().value(),
                key.module().value(),
                key.id(),
                today(),
                answer.verdict() == ExplainedAnswer.Verdict.RIGHT,
                clock.instant());
        if (written == 0) {
            throw new QuestionNotDue(key.id());
        }
        return answer;
    }

    private List<DueReview> openWith(QuestionKey key) {
        List<DueReview> open = open();
        if (open.stream().noneMatch(review -> review.question().equals(key))) {
            throw new QuestionNotDue(key.id());
        }
        return open;
    }

    private List<DueReview> open() {
        return due.of(currentPerson.id()).stream()
                .limit(Math.max(0, A_DAY - done()))
                .toList();
    }

    private int done() {
        return reviews.countOn(currentPerson.id().value(), today());
    }

    /** Options stand in another order on another day. */
    private long seed() {
        return today().toEpochDay();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
