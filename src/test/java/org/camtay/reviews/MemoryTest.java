package org.camtay.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Against figures of the reference implementation ts-fsrs 5.4.2 with FSRS-6, which rounds each step. */
class MemoryTest {

    private static final boolean RIGHT = true;
    private static final boolean MISSED = false;

    /** An answer so many days after the one before, and what the reference holds then. */
    private record Step(long days, boolean right, double stability, double difficulty, long interval) {}

    private static void follows(Step... steps) {
        List<Memory> memories = new ArrayList<>();
        for (Step step : steps) {
            Memory now = memories.isEmpty()
                    ? Memory.first(step.right())
                    : memories.getLast().after(step.days(), step.right());
            memories.add(now);
            assertThat(now.stability())
                    .as("stability, %s", step)
                    .isCloseTo(step.stability(), within(1e-6 * Math.max(1, step.stability())));
            assertThat(now.difficulty()).as("difficulty, %s", step).isCloseTo(step.difficulty(), within(1e-6));
            assertThat(now.interval()).as("interval, %s", step).isEqualTo(step.interval());
        }
    }

    @Test
    void a_missed_answer_and_right_ones_after_it_are_remembered_as_the_reference_says() {
        follows(
                new Step(0, MISSED, 0.212, 6.4133, 1),
                new Step(0, RIGHT, 0.24668919, 6.40211507, 1),
                new Step(1, RIGHT, 2.02147724, 6.39094132, 2),
                new Step(3, RIGHT, 7.86369875, 6.37977875, 8),
                new Step(8, RIGHT, 21.91771334, 6.36862734, 22),
                new Step(21, RIGHT, 53.62690465, 6.35748708, 54));
    }

    @Test
    void late_and_missed_answers_are_remembered_as_the_reference_says() {
        follows(
                new Step(0, MISSED, 0.212, 6.4133, 1),
                new Step(3, RIGHT, 2.76096548, 6.40211507, 3),
                new Step(10, MISSED, 0.77741726, 8.80262806, 1),
                new Step(1, RIGHT, 1.92033426, 8.7890538, 2),
                new Step(30, RIGHT, 9.87257778, 8.77549312, 10),
                new Step(100, MISSED, 1.88356014, 9.58274129, 2));
    }

    @Test
    void a_lapse_after_years_and_another_on_the_same_day_are_remembered_as_the_reference_says() {
        follows(
                new Step(0, RIGHT, 2.3065, 2.11810397, 2),
                new Step(0, RIGHT, 2.3065, 2.11121424, 2),
                new Step(2, RIGHT, 10.97104786, 2.1043314, 11),
                new Step(11, RIGHT, 46.31685657, 2.09745544, 46),
                new Step(46, RIGHT, 162.99981459, 2.09058635, 163),
                new Step(163, RIGHT, 497.87655983, 2.08372413, 498),
                new Step(497, MISSED, 6.88884478, 7.38320232, 7),
                new Step(0, MISSED, 2.15414041, 9.12510476, 2),
                new Step(0, RIGHT, 2.15414041, 9.11120802, 2));
    }

    @Test
    void after_the_days_of_its_stability_nine_of_ten_remember() {
        assertThat(new Memory(12, 5).retrievability(12)).isCloseTo(0.9, within(1e-9));
    }
}
