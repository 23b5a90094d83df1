package org.camtay.mastery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.camtay.AnswerKey;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.access.Scope;
import org.camtay.access.UnitRange;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.TrainingModule;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.MeetingRecord.Origin;
import org.camtay.meeting.MeetingTime;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.Speech;
import org.camtay.organisation.Directory;
import org.camtay.quiz.PastAttempts;
import org.camtay.records.ActivityRecords;
import org.camtay.records.RecordId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DoorTest
@Import(Foundations.class)
class MasteryTest {

    @Autowired
    private Mastery mastery;

    @Autowired
    private MasteryTotals totals;

    @Autowired
    private StoredStandings stored;

    @Autowired
    private Rejudging rejudging;

    @Autowired
    private ActivityRecords records;

    @Autowired
    private PastAttempts attempts;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Directory directory;

    @Autowired
    private Foundations foundations;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate written;

    private Founded founded;

    @BeforeEach
    void a_commune_with_a_cell() {
        founded = foundations.found(aProvince("Hương Ngàn")
                .with(aCommune("Mây Ngàn").with(aVillageCell("Đồi Sim").ledBy("Hạnh", "Bình"))));
    }

    private Standing chairing(String person) {
        return people.as(founded.person(person), mastery::own).stream()
                .filter(standing -> standing.skill().equals("chair"))
                .findFirst()
                .orElseThrow();
    }

    private void passes(String person, String slug) {
        TrainingModule module = catalogue.current().module(slug).orElseThrow();
        attempts.write(
                List.of(new PastAttempts.Taken(
                        founded.person(person),
                        module.key(),
                        module.edition(Language.VI).quiz(),
                        7,
                        clock.instant())),
                AnswerKey::right);
    }

    /** A meeting today that lasted long enough and at which so many of eleven members spoke. */
    private void meets(int speakers) {
        LocalDate today = clock.today();
        RecordId id = people.as(
                founded.person("Hạnh"),
                () -> records.keep(
                        founded.unit("Đồi Sim"),
                        MeetingRecord.draft(
                                        Origin.REAL,
                                        MeetingKind.REGULAR,
                                        MeetingTime.on(today)
                                                .from(LocalTime.of(19, 0), LocalTime.of(20, 40))
                                                .atLeast(90))
                                .rollCall(RollCall.of(12, 0, 12, 0, 0))
                                .speech(Speech.of(speakers))
                                .record()));
        people.as(founded.person("Hạnh"), () -> records.adopt(id));
        people.as(founded.person("Bình"), () -> records.confirm(id));
    }

    private Optional<SkillTotals> total() {
        UnitRange range = directory
                .unit(founded.unit("Mây Ngàn"), Scope.EVERYTHING)
                .orElseThrow()
                .range();
        return totals.of(range, range.path().length()).stream()
                .filter(total -> total.skill().equals("chair"))
                .findFirst();
    }

    private List<Map<String, Object>> rows() {
        return database.sql(
                        "select person, skill, learned_on, practised_on, applied_on from standing where person in (:people) order by 1, 2")
                .param(
                        "people",
                        founded.people().values().stream()
                                .map(person -> person.value())
                                .toList())
                .query()
                .listOfRows();
    }

    /** Until the third of the next month. */
    private void afterAMonth() {
        LocalDate today = clock.today();
        clock.moveBy(Duration.ofDays(
                ChronoUnit.DAYS.between(today, today.plusMonths(1).withDayOfMonth(3))));
    }

    @Test
    void what_a_learner_sees_is_what_is_counted_above_and_it_can_fall_again() {
        passes("Hạnh", "chairing");
        afterAMonth();
        meets(8);
        assertThat(chairing("Hạnh").applied().state()).isEqualTo(Step.State.PART);
        afterAMonth();
        meets(7);
        assertThat(chairing("Hạnh").applied().since()).contains(clock.today());
        assertThat(chairing("Bình").applied()).as("has not learned it").isEqualTo(Step.NONE);
        await().untilAsserted(() -> assertThat(total()).hasValueSatisfying(total -> {
            assertThat(total.learned()).isEqualTo(1);
            assertThat(total.practised()).isZero();
            assertThat(total.applied()).isEqualTo(1);
        }));
        afterAMonth();
        meets(0);
        assertThat(chairing("Hạnh").applied().isReached()).isFalse();
        await().untilAsserted(() -> assertThat(total())
                .hasValueSatisfying(total -> assertThat(total.applied()).isZero()));
    }

    @Test
    void judging_again_and_from_nothing_stores_the_same() {
        passes("Hạnh", "chairing");
        passes("Bình", "chairing");
        afterAMonth();
        meets(8);
        rejudging.catchUp();
        List<Map<String, Object>> before = rows();
        assertThat(before).hasSize(2);
        stored.judge(List.of(founded.person("Bình"), founded.person("Hạnh"), founded.person("Bình")));
        assertThat(rows()).isEqualTo(before);
        written.executeWithoutResult(_ -> {
            database.sql("delete from standing").update();
            database.sql("delete from standing_basis").update();
        });
        assertThat(rows()).isEmpty();
        rejudging.catchUp();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_leader_whose_terms_have_changed_is_found_and_judged() {
        rejudging.catchUp();
        assertThat(stored.outdated(10)).isEmpty();
        written.executeWithoutResult(
                _ -> database.sql("update post set starts = date_sub(starts, interval 1 year) where person = :person")
                        .param("person", founded.person("Hạnh").value())
                        .update());
        assertThat(stored.outdated(10)).containsExactly(founded.person("Hạnh"));
        rejudging.catchUp();
        assertThat(stored.outdated(10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void totals_are_the_sums_of_what_learners_see_whatever_happened(long seed) {
        Random chance = new Random(seed);
        for (int month = 0; month < 6; month++) {
            if (chance.nextInt(3) == 0) {
                passes(chance.nextBoolean() ? "Hạnh" : "Bình", "chairing");
            }
            afterAMonth();
            meets(chance.nextInt(11));
        }
        stored.judge(founded.people().values());
        List<Standing> seen =
                founded.people().keySet().stream().map(this::chairing).toList();
        long learned =
                seen.stream().filter(standing -> standing.learned().isReached()).count();
        long applied =
                seen.stream().filter(standing -> standing.applied().isReached()).count();
        assertThat(total().map(SkillTotals::learned).orElse(0)).isEqualTo((int) learned);
        assertThat(total().map(SkillTotals::applied).orElse(0)).isEqualTo((int) applied);
    }
}
