package org.camtay.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.camtay.simulation.Scenarios;
import org.camtay.simulation.proof.Naive;
import org.camtay.simulation.proof.Plan;
import org.camtay.simulation.proof.Search;
import org.camtay.simulation.script.Scenario;
import org.junit.jupiter.api.Test;

/** The example with which the model was first proved gives the figures that were printed for it. */
class PrintedExampleTest {
    private static final long STATES = 20_000_000;

    private final Scenario example = Scenarios.playable(Scenarios.example());
    private final Engine engine = new Engine(example, Rules.V2);
    private final Deal everything = Deal.all(example).getFirst();

    private Plan printedPlan() {
        return Plan.of(example)
                .give(1, "Minh")
                .give(2, "Mai")
                .giveWithPaper(3, "Hoa")
                .give(4, "Dũng")
                .giveWithPaper(5, "Bà Tư")
                .give(6, "Minh");
    }

    @Test
    void the_best_evening_of_the_printed_preparation_is_worth_96_4() {
        Search search = new Search(engine, everything, printedPlan(), STATES);
        assertThat(search.value(engine.start()) / 10_000.0).isCloseTo(96.4, within(0.1));
    }

    @Test
    void the_best_line_is_worth_what_was_promised_and_ends_in_time() {
        Search search = new Search(engine, everything, printedPlan(), STATES);
        Room room = engine.start();
        List<Fact> facts = new ArrayList<>();
        int points = 0;
        for (int move : search.line(room)) {
            assertThat(engine.isLegal(room, move)).isTrue();
            Step step = engine.step(room, everything, move, facts::add);
            points += step.points();
            room = step.next();
        }
        assertThat(room.phase()).isEqualTo(Room.Phase.DONE);
        assertThat(points).isEqualTo(search.value(engine.start()));
        assertThat(facts).contains(new Fact.MeetingClosed(100));
    }

    @Test
    void doing_everything_oneself_is_worth_at_most_64_6_whatever_the_preparation() {
        Search search = new Search(engine, everything, Naive.of(example), STATES);
        int most = search.value(engine.start());
        assertThat(most / 10_000.0).isCloseTo(64.6, within(0.1));
        assertThat(most).isLessThan(Rules.B);
    }

    @Test
    void luck_is_drawn_from_seed_and_event_alone() {
        assertThat(Deal.all(example)).hasSize(4);
        long both = 0;
        for (long seed = 0; seed < 1_000; seed++) {
            Deal deal = Deal.of(example, seed);
            assertThat(Deal.all(example)).contains(deal);
            assertThat(deal).isEqualTo(Deal.of(example, seed));
            both += deal.equals(everything) ? 1 : 0;
        }
        assertThat(both).isBetween(250L, 350L);
    }
}
