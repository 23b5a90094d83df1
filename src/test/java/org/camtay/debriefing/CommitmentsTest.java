package org.camtay.debriefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camtay.DoorTest;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.access.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class CommitmentsTest {

    private static final String WORDS = "Giao ba nội dung cho người khác trình bày";

    @Autowired
    private Commitments commitments;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private List<OpenCommitment> open(PersonId person) {
        return people.as(person, commitments::open);
    }

    private void commit(PersonId person, String words) {
        people.as(person, () -> commitments.commit("delegate", words));
    }

    private void moveBeyondTheNextMeeting(int days) {
        LocalDate today = LocalDate.now(clock);
        clock.moveBy(Duration.ofDays(ChronoUnit.DAYS.between(today, commitments.nextMeeting()) + days));
    }

    @Test
    void what_somebody_commits_to_is_for_the_next_meeting_and_seen_by_nobody_else() {
        PersonId person = people.somebody();
        commit(person, "  " + WORDS + " ");
        assertThat(open(person)).singleElement().satisfies(made -> {
            assertThat(made.words()).isEqualTo(WORDS);
            assertThat(made.skill()).isEqualTo("delegate");
            assertThat(made.meeting()).isAfter(LocalDate.now(clock));
            assertThat(made.meeting().getDayOfMonth()).isEqualTo(3);
            assertThat(made.asks()).isFalse();
        });
        assertThat(open(people.somebody())).isEmpty();
    }

    @Test
    void there_is_one_thing_for_a_meeting_and_the_last_word_counts() {
        PersonId person = people.somebody();
        commit(person, WORDS);
        commit(person, "Bắt đầu đúng giờ");
        assertThat(open(person)).extracting(OpenCommitment::words).containsExactly("Bắt đầu đúng giờ");
    }

    @Test
    void after_the_meeting_it_is_asked_about_for_a_month_and_answered_once() {
        PersonId person = people.somebody();
        commit(person, WORDS);
        moveBeyondTheNextMeeting(0);
        assertThat(open(person))
                .singleElement()
                .satisfies(made -> assertThat(made.asks()).isTrue());
        CommitmentId id = open(person).getFirst().id();
        people.as(person, () -> commitments.answer(id, Kept.PARTLY));
        assertThat(open(person)).isEmpty();
        people.as(person, () -> commitments.answer(id, Kept.YES));
        assertThat(open(person)).isEmpty();
    }

    @Test
    void what_nobody_answers_is_asked_for_a_month_and_deleted_after_a_year() {
        PersonId person = people.somebody();
        commit(person, WORDS);
        moveBeyondTheNextMeeting(30);
        assertThat(open(person)).hasSize(1);
        clock.moveBy(Duration.ofDays(1));
        assertThat(open(person)).isEmpty();
        clock.moveBy(Duration.ofDays(370));
        commitments.deleteOld();
        clock.moveBy(Duration.ofDays(-370));
        clock.moveBy(Duration.ofDays(-1));
        assertThat(open(person)).isEmpty();
    }

    @Test
    void nobody_answers_for_somebody_else() {
        PersonId person = people.somebody();
        commit(person, WORDS);
        CommitmentId id = open(person).getFirst().id();
        PersonId other = people.somebody();
        assertThatThrownBy(() -> people.as(other, () -> commitments.answer(id, Kept.YES)))
                .isInstanceOf(CommitmentNotFound.class);
    }

    @Test
    void words_are_neither_none_nor_too_many() {
        PersonId person = people.somebody();
        assertThatThrownBy(() -> commit(person, "   ")).isInstanceOf(IllegalArgumentException.class);
        String tooLong = "a".repeat(Commitments.LETTERS + 1);
        assertThatThrownBy(() -> commit(person, tooLong)).isInstanceOf(IllegalArgumentException.class);
        commit(person, "a".repeat(Commitments.LETTERS));
        assertThat(open(person)).hasSize(1);
    }
}
