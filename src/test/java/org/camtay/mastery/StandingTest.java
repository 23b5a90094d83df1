package org.camtay.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.meeting.Meetings.NORMS;
import static org.camtay.meeting.Meetings.item;
import static org.camtay.meeting.Meetings.regular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.ContentFiles;
import org.camtay.content.Curriculum;
import org.camtay.mastery.Facts.PassedQuiz;
import org.camtay.mastery.Facts.PractisedRun;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.Meetings;
import org.camtay.organisation.PostId;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Rosters.ListedTerm;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.camtay.records.AdoptedRecords.Adopted;
import org.camtay.records.RecordId;
import org.camtay.records.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three invented cells over a year, worked by hand, and what holds for any facts. */
class StandingTest {

    private static final Curriculum CONTENT =
            Catalogue.of(ContentFiles.packaged()).current();
    private static final Ruler RULER = Ruler.of(CONTENT, NORMS);
    private static final PersonId HANH = PersonId.next();
    private static final UnitId HILL = cell();
    private static final UnitId RIVER = cell();

    private final List<PassedQuiz> quizzes = new ArrayList<>();
    private final List<PractisedRun> runs = new ArrayList<>();
    private final List<ListedTerm> terms = new ArrayList<>();
    private final List<Adopted> records = new ArrayList<>();

    private static UnitId cell() {
        return new UnitId(UUID.randomUUID());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private void holds(UnitId cell, PostKind kind, LocalDate from, LocalDate to) {
        terms.add(new ListedTerm(
                new PostId(UUID.randomUUID()),
                HANH,
                kind,
                Optional.empty(),
                cell,
                new Term(from, Optional.ofNullable(to))));
    }

    private void passes(String module, LocalDate day) {
        quizzes.add(new PassedQuiz(
                UUID.randomUUID(), CONTENT.module(module).orElseThrow().key(), day, 92, "r1"));
    }

    private void practises(String scenario, LocalDate day, String... shown) {
        runs.add(new PractisedRun(UUID.randomUUID(), scenario, List.of("delegate", "chair"), day, 3, List.of(shown)));
    }

    /** Of three items that can be given away, so many were presented by the deputy. */
    private void meets(UnitId cell, LocalDate day, Support support, int delegated) {
        records.add(new Adopted(
                new RecordId(UUID.randomUUID()),
                cell,
                regular(day)
                        .agenda(IntStream.range(0, 3)
                                .mapToObj(item -> item(
                                        MeetingStep.ofCode(item == 0 ? "4" : item == 1 ? "8" : "9")
                                                .orElseThrow(),
                                        item < delegated ? MeetingRole.DEPUTY : MeetingRole.SECRETARY))
                                .toList())
                        .record(),
                support));
    }

    private Facts facts() {
        return new Facts(quizzes, runs, terms, records);
    }

    private Standing standing(String skill, LocalDate day) {
        return Judging.standings(facts(), RULER, day).stream()
                .filter(standing -> standing.skill().equals(skill))
                .findFirst()
                .orElseThrow();
    }

    private Step applied(LocalDate day) {
        return standing("delegate", day).applied();
    }

    @Test
    void a_skill_is_learned_when_the_quiz_of_every_module_that_teaches_it_is_passed() {
        assertThat(standing("prepare", day(12, 31)).learned()).isEqualTo(Step.NONE);
        passes("digital", day(3, 1));
        assertThat(standing("prepare", day(12, 31)).learned().state()).isEqualTo(Step.State.PART);
        passes("preparing", day(2, 1));
        passes("preparing", day(5, 1));
        Step learned = standing("prepare", day(12, 31)).learned();
        assertThat(learned.since()).contains(day(3, 1));
        assertThat(learned.evidence())
                .extracting(Evidence::day)
                .as("the first pass of each module")
                .containsExactly(day(2, 1), day(3, 1));
        assertThat(learned.evidence().getFirst().measured().getFirst().figure()).isEqualTo(new Figure(92, 100));
        assertThat(standing("prepare", day(2, 28)).learned().state()).isEqualTo(Step.State.PART);
    }

    @Test
    void a_skill_is_practised_by_two_runs_in_different_scenarios_that_show_it() {
        practises("village", day(4, 1), "delegate");
        practises("village", day(4, 2), "delegate");
        practises("agency", day(4, 3), "chair");
        Step once = standing("delegate", day(12, 31)).practised();
        assertThat(once.state()).isEqualTo(Step.State.PART);
        assertThat(once.evidence()).extracting(Evidence::counts).containsExactly(true, true, false);
        practises("agency", day(4, 9), "delegate");
        practises("school", day(4, 10));
        assertThat(standing("delegate", day(12, 31)).practised().since()).contains(day(4, 9));
        assertThat(standing("delegate", day(4, 8)).practised().state()).isEqualTo(Step.State.PART);
        assertThat(standing("topics", day(12, 31)).practised()).isEqualTo(Step.NONE);
    }

    /** The cell of the hill: learned in March, two thirds given away from April on, back to nothing from September on. */
    @Test
    void a_skill_is_applied_when_the_latest_meetings_show_it_and_fades_when_they_no_longer_do() {
        holds(HILL, PostKind.SECRETARY, day(1, 1), null);
        passes("delegating", day(3, 20));
        int[] delegated = {3, 3, 3, 2, 2, 2, 2, 2, 0, 0, 0, 0};
        for (int month = 1; month <= 12; month++) {
            meets(HILL, day(month, 3), Support.CONFIRMED, delegated[month - 1]);
        }
        assertThat(applied(day(3, 31))).as("nothing was met since March 20").isEqualTo(Step.NONE);
        assertThat(applied(day(4, 30)).state()).as("one meeting, 2 of 3").isEqualTo(Step.State.PART);
        assertThat(applied(day(5, 30)).since()).as("two meetings, 4 of 6").contains(day(5, 3));
        assertThat(applied(day(8, 31)).since()).contains(day(5, 3));
        assertThat(applied(day(8, 31)).together())
                .containsExactly(new Measured(Optional.of(Indicator.DELEGATION), new Figure(6, 9), Optional.of(true)));
        assertThat(applied(day(9, 30)).state()).as("4 of 9").isEqualTo(Step.State.PART);
        assertThat(applied(day(9, 30)).together().getFirst().figure()).isEqualTo(new Figure(4, 9));
        assertThat(applied(day(12, 31)).together().getFirst().figure()).isEqualTo(new Figure(0, 9));
    }

    /** The cell of the river: nobody confirms the records until the third one. */
    @Test
    void what_nobody_confirmed_is_no_evidence() {
        holds(RIVER, PostKind.DEPUTY, day(1, 1), null);
        passes("delegating", day(1, 10));
        meets(RIVER, day(2, 3), Support.ENTERED, 3);
        meets(RIVER, day(3, 3), Support.ENTERED, 3);
        assertThat(applied(day(3, 31))).isEqualTo(Step.NONE);
        meets(RIVER, day(4, 3), Support.CONFIRMED, 3);
        meets(RIVER, day(5, 3), Support.AGREES_WITH_REPORT, 1);
        assertThat(applied(day(5, 31)).since()).contains(day(5, 3));
        assertThat(applied(day(5, 31)).evidence()).extracting(Evidence::day).containsExactly(day(4, 3), day(5, 3));
        assertThat(applied(day(5, 31))
                        .evidence()
                        .getLast()
                        .measured()
                        .getFirst()
                        .figure())
                .isEqualTo(new Figure(1, 3));
    }

    /** From one cell to the next: what was shown in the first stays with it. */
    @Test
    void only_meetings_while_in_post_count_and_a_new_cell_begins_anew() {
        holds(HILL, PostKind.COMMITTEE_MEMBER, day(2, 10), day(6, 15));
        passes("delegating", day(1, 5));
        for (int month = 1; month <= 6; month++) {
            meets(HILL, day(month, 3), Support.CONFIRMED, 3);
        }
        assertThat(applied(day(2, 28))).isEqualTo(Step.NONE);
        assertThat(applied(day(6, 14)).since()).contains(day(4, 3));
        assertThat(applied(day(6, 14)).evidence())
                .extracting(Evidence::day)
                .containsExactly(day(4, 3), day(5, 3), day(6, 3));
        assertThat(applied(day(7, 1)).isReached()).as("held last").isTrue();
        meets(HILL, day(7, 3), Support.CONFIRMED, 0);
        assertThat(applied(day(7, 31)).isReached())
                .as("no longer in post in July")
                .isTrue();
        holds(RIVER, PostKind.SECRETARY, day(8, 1), null);
        assertThat(applied(day(8, 31))).isEqualTo(Step.NONE);
        meets(RIVER, day(9, 3), Support.CONFIRMED, 3);
        meets(RIVER, day(10, 3), Support.CONFIRMED, 3);
        assertThat(applied(day(10, 31)).since()).contains(day(10, 3));
    }

    @Test
    void whoever_follows_a_cell_applies_only_the_skill_of_attending() {
        holds(HILL, PostKind.ATTENDEE, day(1, 1), null);
        passes("delegating", day(1, 5));
        meets(HILL, day(2, 3), Support.CONFIRMED, 3);
        meets(HILL, day(3, 3), Support.CONFIRMED, 3);
        assertThat(applied(day(12, 31))).isEqualTo(Step.NONE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void order_and_repetition_of_what_is_known_change_nothing(long seed) {
        Random chance = new Random(seed);
        anything(chance);
        List<Standing> expected = Judging.standings(facts(), RULER, day(12, 31));
        for (List<?> all : List.of(quizzes, runs, terms, records)) {
            repeat(all, chance);
        }
        assertThat(Judging.standings(facts(), RULER, day(12, 31))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
    void the_figures_of_single_meetings_add_up_to_those_of_all(long seed) {
        anything(new Random(seed));
        for (Standing standing : Judging.standings(facts(), RULER, day(12, 31))) {
            for (Measured whole : standing.applied().together()) {
                Figure sum = standing.applied().evidence().stream()
                        .flatMap(evidence -> evidence.measured().stream())
                        .filter(measured -> measured.indicator().equals(whole.indicator()))
                        .map(Measured::figure)
                        .reduce(Figure.NOT_APPLICABLE, Figure::plus);
                assertThat(sum).as(standing.skill() + " " + whole.indicator()).isEqualTo(whole.figure());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void what_happened_later_is_not_known_yet(long seed) {
        anything(new Random(seed));
        List<Standing> known = Judging.standings(facts(), RULER, day(6, 30));
        quizzes.removeIf(quiz -> quiz.day().isAfter(day(6, 30)));
        runs.removeIf(run -> run.day().isAfter(day(6, 30)));
        records.removeIf(record -> record.record().date().isAfter(day(6, 30)));
        assertThat(Judging.standings(facts(), RULER, day(6, 30))).isEqualTo(known);
    }

    private void anything(Random chance) {
        holds(HILL, PostKind.SECRETARY, day(1, 1), day(2 + chance.nextInt(10), 15));
        holds(
                RIVER,
                one(chance, PostKind.SECRETARY, PostKind.DEPUTY, PostKind.ATTENDEE),
                day(1 + chance.nextInt(6), 1),
                null);
        CONTENT.activeModules().forEach(module -> {
            for (int time = chance.nextInt(3); time > 0; time--) {
                passes(module.slug(), LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(120)));
            }
        });
        for (int run = 0; run < 8; run++) {
            practises(
                    "s" + chance.nextInt(3),
                    day(1 + chance.nextInt(12), 9),
                    chance.nextBoolean() ? "chair" : "delegate");
        }
        for (UnitId cell : List.of(HILL, RIVER)) {
            for (int record = 0; record < 24; record++) {
                records.add(new Adopted(
                        new RecordId(UUID.randomUUID()),
                        cell,
                        Meetings.any(chance),
                        one(chance, Support.ENTERED, Support.CONFIRMED, Support.AGREES_WITH_REPORT)));
            }
        }
    }

    @SafeVarargs
    private static <T> T one(Random chance, T... all) {
        return all[chance.nextInt(all.length)];
    }

    private static <T> void repeat(List<T> all, Random chance) {
        all.addAll(List.copyOf(all.subList(0, all.size() / 2)));
        Collections.shuffle(all, chance);
    }

    @Test
    void the_mark_of_the_rules_is_the_same_after_a_restart_and_another_for_other_rules() {
        assertThat(Ruler.of(Catalogue.of(ContentFiles.packaged()).current(), NORMS)
                        .mark())
                .isEqualTo(RULER.mark());
        assertThat(new Ruler(Map.of(), RULER.rules(), NORMS).mark()).isNotEqualTo(RULER.mark());
    }
}
