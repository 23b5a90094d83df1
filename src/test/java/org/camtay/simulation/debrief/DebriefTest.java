package org.camtay.simulation.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camtay.grammar.SourceFile;
import org.camtay.simulation.Scenarios;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Grade;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.engine.Rubric;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.proof.Bot;
import org.camtay.simulation.proof.Draw;
import org.camtay.simulation.proof.Rollout;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an evening teaches is computed from its moves alone. */
class DebriefTest {
    private static final long SEED = 7;
    private final Scenario scenario = shipped();

    private static Scenario shipped() {
        String path = "scenarios/village-monthly/en.md";
        String text = Scenarios.text(Path.of("content").resolve(path));
        return ScenarioReader.read(SourceFile.read(path, text.getBytes(StandardCharsets.UTF_8)))
                .scenario();
    }

    private List<Integer> evening(Bot bot, long draw) {
        Engine engine = new Engine(scenario, Rules.V3);
        return new Rollout(engine, Deal.of(scenario, SEED))
                .play(engine.start(), bot, new Draw(draw))
                .moves();
    }

    private Debrief debrief(List<Integer> moves) {
        return Debrief.of(scenario, Rules.V3, SEED, moves);
    }

    @ParameterizedTest
    @EnumSource(Bot.class)
    void the_parts_of_the_points_add_up_to_the_points(Bot bot) {
        Engine engine = new Engine(scenario, Rules.V3);
        Deal deal = Deal.of(scenario, SEED);
        for (int draw = 1; draw <= 50; draw++) {
            List<Integer> moves = evening(bot, draw);
            Outcome outcome = Outcome.of(engine, deal, moves);
            Rubric rubric = Rubric.of(engine, deal, moves);
            assertThat(rubric.points()).isEqualTo(outcome.points());
            assertThat(rubric.given()).isEqualTo(outcome.given());
            assertThat(rubric.owned()).isEqualTo(outcome.owned());
        }
    }

    @Test
    void a_gate_asks_for_a_third_for_b_and_two_thirds_for_a_rounded_up() {
        Rubric rubric = debrief(evening(Bot.EXPERT, 1)).evening().rubric();
        assertThat(rubric.delegable()).isEqualTo(5);
        assertThat(rubric.givenFor(Grade.B)).isEqualTo(2);
        assertThat(rubric.givenFor(Grade.A)).isEqualTo(4);
        assertThat(rubric.decisions()).isEqualTo(4);
        assertThat(rubric.ownedFor(Grade.B)).isEqualTo(2);
        assertThat(rubric.ownedFor(Grade.A)).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Bot.class)
    void at_most_three_choices_cost_and_two_brought_something_and_none_is_both(Bot bot) {
        Debrief debrief = debrief(evening(bot, 3));
        assertThat(debrief.costliest()).hasSizeLessThanOrEqualTo(3).allMatch(moment -> moment.regret() > 0);
        assertThat(debrief.best()).hasSizeLessThanOrEqualTo(2).allMatch(moment -> moment.gain() > 0);
        assertThat(debrief.costliest()).doesNotContainAnyElementsOf(debrief.best());
        assertThat(debrief.costliest())
                .isSortedAccordingTo((one, other) -> Integer.compare(other.regret(), one.regret()));
    }

    @Test
    void whoever_does_everything_alone_loses_more_by_single_choices_than_a_careful_player() {
        assertThat(debrief(evening(Bot.DOES_ALL, 2)).costliest().getFirst().regret())
                .isGreaterThan(debrief(evening(Bot.EXPERT, 2)).costliest().stream()
                        .mapToInt(Moment::regret)
                        .max()
                        .orElse(0));
    }

    @Test
    void the_last_choices_are_weighed_exactly() {
        Evening evening = Evening.of(new Engine(scenario, Rules.V3), Deal.of(scenario, SEED), evening(Bot.EXPERT, 4));
        List<Moment> moments = Moments.of(evening);
        assertThat(moments.getLast().exact()).isTrue();
    }

    @Test
    void the_best_line_is_no_worse_than_the_own_and_better_than_the_typical() {
        for (Bot bot : List.of(Bot.DOES_ALL, Bot.EXPERT)) {
            Debrief debrief = debrief(evening(bot, 5));
            assertThat(debrief.comparison().best().worth())
                    .isGreaterThanOrEqualTo(debrief.evening().worth())
                    .isGreaterThan(debrief.comparison().typical().worth());
        }
    }

    @Test
    void the_best_line_breaks_no_principle_and_reaches_an_a() {
        assertThat(debrief(evening(Bot.RANDOM, 6)).comparison().best().outcome().grade())
                .isEqualTo(Grade.A);
    }

    @Test
    void a_broken_principle_is_named_at_the_move_that_broke_it() {
        Debrief debrief = debrief(evening(Bot.DOES_ALL, 8));
        assertThat(debrief.violations()).isNotEmpty().allSatisfy(frame -> {
            assertThat(frame.violated()).isNotEmpty();
            assertThat(MoveSkill.of(frame)).isEqualTo("principles");
        });
        assertThat(debrief.evening().worth()).isLessThan(Rules.B);
    }

    @Test
    void every_move_stands_in_the_timeline_once() {
        Debrief debrief = debrief(evening(Bot.EXPERT, 9));
        List<Frame> shown = new ArrayList<>();
        debrief.bySkill().values().forEach(shown::addAll);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(debrief.evening().frames());
    }

    @Test
    void the_same_evening_always_shows_the_same() {
        List<Integer> moves = evening(Bot.CAUTIOUS, 10);
        Debrief first = debrief(moves);
        Debrief again = debrief(moves);
        assertThat(first.costliest()).isEqualTo(again.costliest());
        assertThat(first.best()).isEqualTo(again.best());
        assertThat(first.comparison().best().moves())
                .isEqualTo(again.comparison().best().moves());
    }

    @Test
    void an_evening_that_has_not_ended_shows_nothing_yet() {
        List<Integer> begun = List.of(new Move.Begin().code());
        assertThatThrownBy(() -> debrief(begun))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the evening stops after 1 moves");
    }

    @Test
    void an_evening_is_weighed_in_seconds_at_most() {
        List<Integer> moves = evening(Bot.EXPERT, 11);
        debrief(moves);
        long before = System.nanoTime();
        debrief(moves);
        long millis = (System.nanoTime() - before) / 1_000_000;
        assertThat(millis).isLessThan(8_000);
    }
}
