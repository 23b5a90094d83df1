package org.camtay.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.camtay.content.ModuleKey;
import org.camtay.content.QuestionKey;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final ModuleKey MODULE = new ModuleKey(new UUID(1, 1));
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private static Recall recall(String question, int day, boolean right) {
        Instant at = START.plusDays(day).atTime(9, 0).atZone(ZONE).toInstant();
        return new Recall(new QuestionKey(MODULE, question), right, at);
    }

    @Test
    void what_was_always_right_is_no_card() {
        assertThat(Card.of(List.of(recall("q1", 0, true), recall("q1", 5, true)), ZONE))
                .isEmpty();
    }

    @Test
    void a_missed_question_is_due_the_day_after() {
        assertThat(Card.of(List.of(recall("q1", 0, false)), ZONE))
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.due()).isEqualTo(START.plusDays(1));
                    assertThat(card.lapsed()).isTrue();
                });
    }

    @Test
    void a_question_missed_after_it_was_right_becomes_a_card() {
        assertThat(Card.of(List.of(recall("q1", 0, true), recall("q1", 30, false)), ZONE))
                .hasSize(1);
    }

    @Test
    void the_longest_overdue_comes_first() {
        assertThat(Card.of(List.of(recall("q1", 4, false), recall("q2", 1, false)), ZONE))
                .extracting(card -> card.question().id())
                .containsExactly("q2", "q1");
    }

    @Test
    void any_order_and_repetition_of_the_same_answers_gives_the_same_cards() {
        for (long seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            List<Recall> history = new ArrayList<>();
            for (int number = 0; number < 30; number++) {
                history.add(recall("q" + chance.nextInt(6), chance.nextInt(60), chance.nextBoolean()));
            }
            List<Recall> other = new ArrayList<>(history);
            other.addAll(history.subList(0, 10));
            Collections.shuffle(other, chance);
            assertThat(Card.of(other, ZONE)).as("seed %d", seed).isEqualTo(Card.of(history, ZONE));
        }
    }
}
