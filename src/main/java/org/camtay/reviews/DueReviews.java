package org.camtay.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.camtay.access.PersonId;
import org.camtay.quiz.RepeatedQuestions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which questions somebody is about to forget, for modules above that have asked for the scope; no page comes here. Computed from
 * attempts and the log of reviews, so it is the same whenever and however often it is asked for the same day.
 */
@Component
@Transactional(readOnly = true)
public class DueReviews {

    private final ReviewRepository reviews;
    private final RepeatedQuestions questions;
    private final Clock clock;

    DueReviews(ReviewRepository reviews, RepeatedQuestions questions, Clock clock) {
        this.reviews = reviews;
        this.questions = questions;
        this.clock = clock;
    }

    /** All that is due today, however much it is, the longest overdue first; what is no longer on offer is left out. */
    public List<DueReview> of(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        List<Recall> answered = Stream.concat(
                        questions.answered(person).stream()
                                .map(past -> new Recall(past.question(), past.right(), past.at())),
                        reviews.findAllOf(person.value()).stream().map(Review::recall))
                .toList();
        return Card.of(answered, clock.getZone()).stream()
                .filter(card -> card.isDue(today))
                .flatMap(card -> questions.skill(card.question()).stream()
                        .map(skill -> new DueReview(card.question(), skill, card.due(), card.lapsed())))
                .toList();
    }
}
