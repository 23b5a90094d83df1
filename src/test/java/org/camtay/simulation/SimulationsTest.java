package org.camtay.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.camtay.DoorTest;
import org.camtay.OwnContent;
import org.camtay.People;
import org.camtay.Statements;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.MeetingRecord;
import org.camtay.simulation.engine.Grade;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.script.Prepared;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.AssertablePublishedEvents;

@DoorTest
class SimulationsTest {

    private static final Language VI = Language.VI;
    private static final String VILLAGE = "village-monthly";
    private static final OptionalLong SEED = OptionalLong.of(7);
    private static final Act BEGIN = new Act.Make(new Move.Begin().code());

    @Autowired
    private Simulations simulations;

    @Autowired
    private PastRuns past;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private People people;

    @Autowired
    private Statements statements;

    private PersonId learner;

    @BeforeEach
    void somebody_wants_to_practise() {
        learner = people.somebody();
    }

    private RunId starts(Level level) {
        return people.as(learner, () -> simulations.start(VILLAGE, VI, level, SEED));
    }

    private PlayedRun reads(RunId run) {
        return people.as(learner, () -> simulations.run(run));
    }

    private PlayedRun does(RunId run, int place, Act act) {
        return people.as(learner, () -> simulations.append(run, place, act));
    }

    private PlayedRun playsWell(Level level) {
        RunId run = starts(level);
        return people.as(learner, () -> Evenings.toTheEnd(simulations, run, Evenings::best));
    }

    @Test
    void a_run_stores_the_text_the_rules_the_luck_and_what_was_done_and_is_played_again_from_that() {
        RunId id = starts(Level.ALONE);
        PlayedRun acknowledged = does(id, 0, BEGIN);
        PlayedRun read = reads(id);
        assertThat(read.log().acts()).containsExactly(BEGIN);
        assertThat(read.seed()).isEqualTo(7);
        assertThat(read.room()).isEqualTo(acknowledged.room());
        assertThat(read.room().phase()).isNotEqualTo(Room.Phase.PREPARING);
    }

    @Test
    void the_same_move_at_the_same_place_is_written_once_and_answered_twice() {
        RunId id = starts(Level.ALONE);
        PlayedRun first = does(id, 0, BEGIN);
        PlayedRun second = does(id, 0, BEGIN);
        assertThat(second.log()).isEqualTo(first.log());
    }

    @Test
    void of_two_devices_on_one_run_the_second_is_told_and_loses_nothing() {
        RunId id = starts(Level.ALONE);
        does(id, 0, BEGIN);
        Act other = new Act.Make(new Move.Prepare(Prepared.MEMBERS_NOTIFIED).code());
        assertThatThrownBy(() -> does(id, 0, other)).isInstanceOf(RunWentOn.class);
        assertThatThrownBy(() -> does(id, 5, other)).isInstanceOf(RunWentOn.class);
        assertThat(reads(id).log().acts()).containsExactly(BEGIN);
    }

    @Test
    void a_move_that_is_not_on_offer_is_refused_and_nothing_is_written() {
        RunId id = starts(Level.ALONE);
        for (int code : List.of(new Move.SumUp().code(), -1, Integer.MAX_VALUE, 0)) {
            assertThatThrownBy(() -> does(id, 0, new Act.Make(code))).isInstanceOf(NotOffered.class);
        }
        assertThat(reads(id).log().acts()).isEmpty();
    }

    @Test
    void somebody_else_finds_no_such_run() {
        RunId id = starts(Level.ALONE);
        PersonId other = people.somebody();
        assertThatThrownBy(() -> people.as(other, () -> simulations.run(id))).isInstanceOf(RunNotFound.class);
        assertThatThrownBy(() -> people.as(other, () -> simulations.append(id, 0, BEGIN)))
                .isInstanceOf(RunNotFound.class);
        assertThatThrownBy(() -> people.as(other, () -> simulations.abandon(id)))
                .isInstanceOf(RunNotFound.class);
        assertThatThrownBy(() -> people.as(other, () -> simulations.playOn(id, 0)))
                .isInstanceOf(RunNotFound.class);
        assertThat(people.as(other, simulations::mine)).isEmpty();
    }

    @Test
    void whoever_starts_again_goes_on_and_another_level_begins_anew() {
        RunId alone = starts(Level.ALONE);
        assertThat(starts(Level.ALONE)).isEqualTo(alone);
        RunId coached = starts(Level.COACHED);
        assertThat(coached).isNotEqualTo(alone);
        assertThatThrownBy(() -> does(alone, 0, BEGIN)).isInstanceOf(RunWentOn.class);
        assertThat(reads(alone).open()).isFalse();
    }

    @Test
    void a_well_played_evening_ends_with_grade_record_figures_and_the_skills_that_it_showed(
            AssertablePublishedEvents events) {
        PlayedRun run = playsWell(Level.ALONE);
        RunResult result = run.result().orElseThrow();
        assertThat(result.grade()).isLessThanOrEqualTo(Grade.B);
        assertThat(result.points())
                .isGreaterThanOrEqualTo(Rules.B)
                .isEqualTo(run.outcome().points());
        assertThat(result.figures().of(Indicator.DELEGATION).isApplicable()).isTrue();
        assertThat(result.met()).contains("delegate").isSubsetOf(run.skills());
        assertThat(run.record().origin()).isEqualTo(MeetingRecord.Origin.PRACTICE);
        assertThat(reads(run.id()).result()).hasValueSatisfying(read -> {
            assertThat(read.figures()).isEqualTo(result.figures());
            assertThat(read.met()).isEqualTo(result.met());
        });
        assertThat(events.ofType(RunFinished.class).matching(news -> news.run().equals(run.id())))
                .hasSize(1);
        assertThatThrownBy(() -> does(run.id(), run.log().next(), BEGIN)).isInstanceOf(RunWentOn.class);
    }

    @Test
    void a_badly_played_evening_shows_no_skill() {
        RunId id = starts(Level.ALONE);
        PlayedRun run = people.as(learner, () -> Evenings.toTheEnd(simulations, id, Evenings::worst));
        assertThat(run.result().orElseThrow().grade()).isEqualTo(Grade.D);
        assertThat(past.finished(learner))
                .hasSize(1)
                .allSatisfy(one -> assertThat(one.skills()).isNotEmpty().noneMatch(one::shows));
    }

    @Test
    void modules_above_read_the_finished_runs_in_two_queries_whatever_their_number() {
        PlayedRun alone = playsWell(Level.ALONE);
        PlayedRun coached = playsWell(Level.COACHED);
        starts(Level.ALONE);
        long queries = statements.of(() -> assertThat(past.finished(learner))
                .extracting(PastRuns.PastRun::id)
                .containsExactlyInAnyOrder(alone.id(), coached.id()));
        assertThat(queries).isEqualTo(2);
        assertThat(past(alone.id()).shows("delegate")).isTrue();
        assertThat(past(alone.id()).moves()).isEqualTo(alone.moves());
        assertThat(past(alone.id()).revision()).isEqualTo(alone.scenario().hash());
        assertThat(past(coached.id()).shows("delegate")).isFalse();
    }

    private PastRuns.PastRun past(RunId id) {
        return past.finished(learner).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void help_fades_with_the_level() {
        RunId held = starts(Level.HAND_HELD);
        does(held, 0, BEGIN);
        does(held, 1, Evenings.worst(reads(held)));
        assertThatThrownBy(() -> does(held, 2, new Act.Ask(Hint.THINK))).isInstanceOf(NotOffered.class);
        does(held, 2, new Act.Ask(Hint.LOOK));
        does(held, 3, new Act.Ask(Hint.THINK));
        assertThatThrownBy(() -> does(held, 4, new Act.Ask(Hint.SHOW))).isInstanceOf(NotOffered.class);
        PlayedRun back = does(held, 4, new Act.Rewind(1));
        assertThat(back.moves()).hasSize(1);
        does(held, 5, new Act.Ask(Hint.LOOK));
        does(held, 6, new Act.Ask(Hint.THINK));
        assertThat(does(held, 7, new Act.Ask(Hint.SHOW)).log().hints()).isEqualTo(5);
        RunId alone = starts(Level.ALONE);
        does(alone, 0, BEGIN);
        assertThatThrownBy(() -> does(alone, 1, new Act.Ask(Hint.LOOK))).isInstanceOf(NotOffered.class);
        assertThatThrownBy(() -> does(alone, 1, new Act.Rewind(0))).isInstanceOf(NotOffered.class);
    }

    @Test
    void whoever_is_coached_goes_back_three_times() {
        RunId id = starts(Level.COACHED);
        for (int turn = 0; turn < 3; turn++) {
            does(id, 2 * turn, BEGIN);
            does(id, 2 * turn + 1, new Act.Rewind(0));
        }
        does(id, 6, BEGIN);
        assertThatThrownBy(() -> does(id, 7, new Act.Rewind(0))).isInstanceOf(NotOffered.class);
    }

    @Test
    void a_finished_run_can_be_played_on_with_the_same_luck_and_that_never_counts() {
        PlayedRun run = playsWell(Level.ALONE);
        RunId other = people.as(learner, () -> simulations.playOn(run.id(), 5));
        assertThat(reads(other).moves()).isEqualTo(run.moves().subList(0, 5));
        assertThat(reads(other).deal()).isEqualTo(run.deal());
        assertThatThrownBy(() -> people.as(learner, () -> simulations.playOn(run.id(), 5)))
                .isInstanceOf(NotOffered.class);
        people.as(learner, () -> Evenings.toTheEnd(simulations, other, Evenings::best));
        assertThat(past.finished(learner)).extracting(PastRuns.PastRun::id).containsExactly(run.id());
    }

    @Test
    void all_who_are_examined_in_one_month_have_the_same_luck() {
        PersonId other = people.somebody();
        RunId mine = starts(Level.EXAMINED);
        RunId theirs = people.as(other, () -> simulations.start(VILLAGE, VI, Level.EXAMINED, OptionalLong.of(99)));
        assertThat(people.as(other, () -> simulations.run(theirs)).seed())
                .isEqualTo(reads(mine).seed());
    }

    @Test
    void a_run_keeps_the_text_by_which_it_began() {
        RunId id = starts(Level.ALONE);
        String began = reads(id).scenario().hash();
        OwnContent.rewriteScenario(VILLAGE, "Hai chiếc ghế trống", "Hai ghế còn trống");
        catalogue.refresh();
        assertThat(reads(id).scenario().hash()).isEqualTo(began);
        assertThat(does(id, 0, BEGIN).open()).isTrue();
        RunId anew = starts(Level.COACHED);
        assertThat(reads(anew).scenario().hash()).isNotEqualTo(began);
    }

    @Test
    void a_scenario_that_was_taken_back_is_not_begun_but_played_to_its_end() {
        RunId id = starts(Level.ALONE);
        OwnContent.retireScenario(VILLAGE);
        catalogue.refresh();
        assertThat(people.as(learner, () -> simulations.scenario(VILLAGE, VI))).isNotPresent();
        assertThatThrownBy(() -> starts(Level.COACHED)).isInstanceOf(ScenarioGone.class);
        PlayedRun played = people.as(learner, () -> Evenings.toTheEnd(simulations, id, Evenings::best));
        assertThat(played.result()).isPresent();
    }

    @Test
    void the_list_of_scenarios_takes_as_many_queries_for_many_runs_as_for_none() {
        long none = statements.of(this::lists);
        playsWell(Level.COACHED);
        playsWell(Level.ALONE);
        starts(Level.COACHED);
        assertThat(statements.of(this::lists)).isEqualTo(none);
        assertThat(people.as(learner, () -> simulations.scenario(VILLAGE, VI))).hasValueSatisfying(village -> {
            assertThat(village.runs()).hasSize(3);
            assertThat(village.open()).isPresent();
            assertThat(village.best()).isPresent();
        });
    }

    private void lists() {
        people.as(learner, () -> simulations.scenarios(VI));
    }

    @Test
    void nothing_is_played_at_the_level_that_is_watched() {
        assertThatThrownBy(() -> starts(Level.WATCHED)).isInstanceOf(IllegalArgumentException.class);
    }
}
