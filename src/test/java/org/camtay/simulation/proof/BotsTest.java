package org.camtay.simulation.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.camtay.simulation.Scenarios;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many evenings of the example give the means that were printed for it, within a point. */
class BotsTest {
    private static final int EVENINGS = 4_000;

    private final Engine engine = new Engine(Scenarios.playable(Scenarios.example()), Rules.V2);

    @ParameterizedTest
    @CsvSource({"DOES_ALL, 31.5", "RANDOM, 44.7", "CAUTIOUS, 57.0", "EXPERT, 87.3"})
    void a_bot_earns_what_was_printed_for_it(Bot bot, double mean) {
        assertThat(Evenings.of(bot, engine, EVENINGS).mean()).isCloseTo(mean, within(1.0));
    }

    @Test
    void the_same_seeds_give_the_same_evenings() {
        assertThat(Evenings.of(Bot.RANDOM, engine, 200)).isEqualTo(Evenings.of(Bot.RANDOM, engine, 200));
    }

    @Test
    void luck_alone_never_earns_a_b() {
        assertThat(Evenings.of(Bot.RANDOM, engine, EVENINGS).reaching(Rules.B)).isLessThan(1);
    }

    @Test
    void every_event_of_the_example_happens_to_somebody() {
        assertThat(Evenings.of(Bot.RANDOM, engine, EVENINGS).met()).allMatch(count -> count > 0);
    }
}
