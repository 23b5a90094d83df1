package org.camtay.simulation.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camtay.simulation.Scenarios;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.script.Scenario;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final long STATES = 5_000_000;
    private static final int NO_BOUND = 200 * Rules.POINT;

    /** The example with its first two items only, small enough to look at every state. */
    private static Scenario shortened() {
        String text = Scenarios.example();
        for (int item = 3; item <= 6; item++) {
            text = text.replaceAll("(?m)^\\| " + item + " \\|.*\n", "");
        }
        for (int event = 3; event <= 8; event++) {
            if (event != 7) {
                text = text.replaceAll("(?s)### E" + event + "\\..*?(?=### |## )", "");
            }
        }
        return Scenarios.playable(text.replace("90 to 100 minutes, latest 115", "20 to 26 minutes, latest 32")
                .replace("8 hours", "2 hours"));
    }

    @Test
    void skipping_what_cannot_win_changes_no_value() {
        Scenario scenario = shortened();
        Engine engine = new Engine(scenario, Rules.V2);
        for (Deal deal : Deal.all(scenario)) {
            for (Play play : new Play[] {Play.FREE, Naive.of(scenario)}) {
                Search skipping = new Search(engine, deal, play, STATES);
                Search exhaustive = new Search(engine, deal, play, STATES, room -> NO_BOUND);
                assertThat(skipping.value(engine.start())).isEqualTo(exhaustive.value(engine.start()));
                assertThat(skipping.states()).isLessThan(exhaustive.states());
            }
        }
    }

    @Test
    void a_search_that_outgrows_its_bound_says_so_instead_of_guessing() {
        Scenario example = Scenarios.playable(Scenarios.example());
        Engine engine = new Engine(example, Rules.V2);
        Search search = new Search(engine, Deal.all(example).getFirst(), Play.FREE, 1_000);
        assertThatThrownBy(() -> search.value(engine.start()))
                .isInstanceOf(SearchTooLarge.class)
                .hasMessage("more than 1000 states");
    }
}
