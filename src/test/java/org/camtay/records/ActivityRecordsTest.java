package org.camtay.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;
import static org.camtay.meeting.Meetings.regular;
import static org.camtay.meeting.Meetings.task;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.Statements;
import org.camtay.UnitPlan;
import org.camtay.access.PersonId;
import org.camtay.meeting.AgendaItem;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.MeetingTime;
import org.camtay.meeting.Meetings;
import org.camtay.meeting.RecordProblem.Reason;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.YesNoUnknown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DoorTest
@Import(Foundations.class)
class ActivityRecordsTest {

    private static final UnitPlan PROVINCE = aProvince("Hương Ngàn")
            .supervisedBy("Minh")
            .with(
                    aCommune("Mây Ngàn")
                            .supervisedBy("Lan")
                            .with(aVillageCell("Đồi Sim").ledBy("Hạnh", "Bình")),
                    aCommune("Sông Trăng")
                            .supervisedBy("Sơn")
                            .with(aVillageCell("Bến Lau").ledBy("Tâm")));

    @Autowired
    private ActivityRecords records;

    @Autowired
    private CellPictures pictures;

    @Autowired
    private PastRecords pastRecords;

    @Autowired
    private Retention retention;

    @Autowired
    private Foundations foundations;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Founded founded;

    @BeforeEach
    void two_communes_with_a_cell_each() {
        founded = foundations.found(PROVINCE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MeetingRecord today(RollCall roll) {
        return regular(today()).rollCall(roll).record();
    }

    private MeetingRecord simple() {
        return today(RollCall.of(12, 1, 11, 2, 0));
    }

    private RecordId keep(String person, MeetingRecord record) {
        return people.as(founded.person(person), () -> records.keep(founded.unit("Đồi Sim"), record));
    }

    private RecordId adopted(MeetingRecord record) {
        RecordId id = keep("Hạnh", record);
        as("Hạnh", () -> records.adopt(id));
        return id;
    }

    private void as(String person, Runnable act) {
        people.as(founded.person(person), act);
    }

    private CellRecord read(String person, RecordId id) {
        return people.as(
                founded.person(person), () -> records.record(id).orElseThrow().now());
    }

    private static void refused(Reason reason, Runnable act) {
        assertThatExceptionOfType(RefusedRecord.class)
                .isThrownBy(act::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.reason())
                        .containsExactly(reason));
    }

    @Test
    void what_was_told_about_a_meeting_is_read_as_it_was_told() {
        Random chance = new Random(7);
        for (int round = 0; round < 50; round++) {
            MeetingRecord record = Meetings.any(chance);
            assertThat(StoredRecord.read(StoredRecord.write(record))).isEqualTo(record);
        }
        RecordId id = keep("Hạnh", simple());
        assertThat(read("Hạnh", id).record()).isEqualTo(simple());
        assertThat(read("Hạnh", id).enteredBy()).isEqualTo(founded.person("Hạnh"));
        assertThat(read("Hạnh", id).support()).isEqualTo(Support.ENTERED);
    }

    @Test
    void a_draft_of_the_same_meeting_is_written_anew() {
        RecordId first = keep("Hạnh", simple());
        RecordId second = keep("Bình", today(RollCall.of(12, 1, 13, 0, 0)));
        assertThat(second).isEqualTo(first);
        assertThat(read("Hạnh", first).enteredBy()).isEqualTo(founded.person("Bình"));
        assertThat(read("Hạnh", first).record().rollCall().orElseThrow().present())
                .isEqualTo(13);
    }

    @Test
    void two_people_who_begin_the_same_meeting_at_once_have_one_record() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<RecordId>> both =
                    List.of(threads.submit(() -> keep("Hạnh", simple())), threads.submit(() -> keep("Bình", simple())));
            for (Future<RecordId> one : both) {
                try {
                    one.get();
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(RefusedRecord.class);
                }
            }
        }
        assertThat(people.as(founded.person("Hạnh"), () -> records.recordsOf(founded.unit("Đồi Sim"), today())))
                .hasSize(1);
    }

    @Test
    void an_adopted_record_is_corrected_with_a_reason_and_keeps_what_it_said() {
        RecordId id = adopted(simple());
        refused(Reason.ADOPTED_ALREADY, () -> keep("Hạnh", simple()));
        refused(Reason.ADOPTED_ALREADY, () -> as("Hạnh", () -> records.adopt(id)));
        MeetingRecord corrected = today(RollCall.of(12, 1, 12, 1, 0));
        refused(Reason.REASON_MISSING, () -> as("Hạnh", () -> records.correct(id, 1, corrected, "  ")));
        as("Hạnh", () -> records.correct(id, 1, corrected, "đếm lại sổ"));
        refused(Reason.CHANGED_BY_SOMEBODY_ELSE, () -> as("Bình", () -> records.correct(id, 1, simple(), "sửa chồng")));
        RecordHistory history =
                people.as(founded.person("Hạnh"), () -> records.record(id).orElseThrow());
        assertThat(history.now().record()).isEqualTo(corrected);
        assertThat(history.now().edition()).isEqualTo(2);
        assertThat(history.before()).singleElement().satisfies(before -> {
            assertThat(before.record()).isEqualTo(simple());
            assertThat(before.reason()).isEqualTo("đếm lại sổ");
            assertThat(before.changedBy()).isEqualTo(founded.person("Hạnh"));
        });
    }

    @Test
    void a_second_leader_confirms_and_a_correction_asks_for_it_anew() {
        RecordId id = keep("Hạnh", simple());
        refused(Reason.OWN_ENTRY, () -> as("Hạnh", () -> records.confirm(id)));
        refused(Reason.NOT_ADOPTED_YET, () -> as("Bình", () -> records.confirm(id)));
        as("Hạnh", () -> records.adopt(id));
        as("Bình", () -> records.confirm(id));
        assertThat(read("Bình", id).support()).isEqualTo(Support.CONFIRMED);
        assertThat(read("Bình", id).confirmedBy()).contains(founded.person("Bình"));
        as("Hạnh", () -> records.correct(id, 1, today(RollCall.of(12, 1, 12, 1, 0)), "đếm lại sổ"));
        assertThat(read("Bình", id).support()).isEqualTo(Support.ENTERED);
    }

    @Test
    void tasks_go_on_without_a_reason_and_nothing_else_does() {
        LocalDate due = today().plusDays(20);
        MeetingRecord begun = regular(today())
                .resolution(List.of(task(MeetingRole.MEMBER, due, YesNoUnknown.YES, ResolutionItem.State.UNDER_WAY)))
                .record();
        RecordId id = adopted(begun);
        as("Bình", () -> records.confirm(id));
        MeetingRecord done = begun.edit()
                .resolution(List.of(task(MeetingRole.MEMBER, due, YesNoUnknown.YES, ResolutionItem.State.DONE)))
                .record();
        as("Hạnh", () -> records.goOn(id, 1, done));
        assertThat(read("Hạnh", id).record()).isEqualTo(done);
        assertThat(read("Hạnh", id).support()).isEqualTo(Support.CONFIRMED);
        refused(Reason.MORE_THAN_STATES, () -> as("Hạnh", () -> records.goOn(id, 2, simple())));
    }

    @Test
    void a_meeting_to_come_is_kept_but_not_adopted() {
        LocalDate tomorrow = today().plusDays(1);
        RecordId id = keep("Hạnh", regular(tomorrow).record());
        refused(Reason.DATE_IN_FUTURE, () -> as("Hạnh", () -> records.adopt(id)));
        clock.moveBy(Duration.ofDays(1));
        as("Hạnh", () -> records.adopt(id));
        assertThat(read("Hạnh", id).adopted()).isTrue();
    }

    @Test
    void a_second_regular_meeting_in_a_month_needs_a_reason() {
        LocalDate first = YearMonth.from(today()).atDay(3);
        LocalDate second = YearMonth.from(today()).atDay(20);
        keep("Hạnh", regular(first).record());
        refused(
                Reason.SECOND_REGULAR_IN_MONTH,
                () -> keep("Hạnh", regular(second).record()));
        keep(
                "Hạnh",
                regular().time(MeetingTime.on(second).because("bầu bổ sung")).record());
        keep("Hạnh", regular(second.plusMonths(1)).record());
        assertThat(people.as(founded.person("Hạnh"), () -> records.recordsOf(founded.unit("Đồi Sim"), first)))
                .hasSize(3);
    }

    @Test
    void what_cannot_be_so_is_refused_whole_and_a_warning_is_not() {
        refused(Reason.MORE_PRESENT_THAN_MEMBERS, () -> keep("Hạnh", today(RollCall.of(12, 0, 13, 0, 0))));
        assertThat(people.as(founded.person("Hạnh"), () -> records.recordsOf(founded.unit("Đồi Sim"), today())))
                .isEmpty();
        keep(
                "Hạnh",
                regular()
                        .time(MeetingTime.on(today()).because("đồng chí Hoa ốm"))
                        .record());
    }

    @Test
    void others_find_neither_cell_nor_record() {
        RecordId id = adopted(simple());
        for (String other : List.of("Tâm", "Sơn", "Minh")) {
            as(other, () -> {
                assertThat(records.record(id)).isEmpty();
                assertThat(records.recordsOf(founded.unit("Đồi Sim"), today())).isEmpty();
                assertThat(pictures.picture(founded.unit("Đồi Sim"))).isEmpty();
            });
            assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> keep(other, simple()));
        }
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> as("Tâm", () -> records.confirm(id)));
    }

    @Test
    void the_supervisor_of_the_commune_reads_but_does_not_write_and_is_noted() {
        RecordId id = adopted(simple());
        assertThat(read("Lan", id).record()).isEqualTo(simple());
        assertThatExceptionOfType(RecordNotFound.class).isThrownBy(() -> keep("Lan", simple()));
        read("Bình", id);
        assertThat(database.sql("select person from audit_entry where act = 'READ_RECORDS' and subject = ?")
                        .param(founded.unit("Đồi Sim").value().toString())
                        .query(java.util.UUID.class)
                        .list())
                .containsOnly(founded.person("Lan").value());
    }

    @Test
    void the_picture_shows_twelve_months_as_fractions() {
        for (int month = 2; month >= 0; month--) {
            LocalDate third = YearMonth.from(today()).minusMonths(month).atDay(1);
            MeetingRole presenter = month == 1 ? MeetingRole.SECRETARY : MeetingRole.MEMBER;
            adopted(regular(third)
                    .agenda(List.of(
                            AgendaItem.presented(MeetingStep.DUES, presenter),
                            AgendaItem.presented(MeetingStep.NEWS, MeetingRole.SECRETARY)))
                    .record());
        }
        CellPicture picture = people.as(
                founded.person("Hạnh"),
                () -> pictures.picture(founded.unit("Đồi Sim")).orElseThrow());
        CellPicture.Gauge delegation = picture.gauges().stream()
                .filter(gauge -> gauge.indicator() == Indicator.DELEGATION)
                .findFirst()
                .orElseThrow();
        assertThat(delegation.figure()).isEqualTo(new Figure(1, 2));
        assertThat(delegation.trend().subList(9, 12))
                .containsExactly(new Figure(1, 2), new Figure(0, 2), new Figure(1, 2));
        assertThat(delegation.trend().subList(0, 9)).containsOnly(Figure.NOT_APPLICABLE);
        assertThat(delegation.year()).isEqualTo(new Figure(2, 6));
        assertThat(delegation.reached()).contains(true);
        assertThat(picture.support()).contains(Support.ENTERED);
    }

    @Test
    void a_list_and_a_picture_need_the_same_statements_for_one_record_and_for_twelve() {
        PersonId secretary = founded.person("Hạnh");
        adopted(simple());
        long one = statements.of(() -> people.as(secretary, () -> pictures.picture(founded.unit("Đồi Sim"))));
        pastRecords.write(IntStream.rangeClosed(1, 11)
                .mapToObj(month -> new PastRecords.Past(
                        founded.unit("Đồi Sim"),
                        regular(today().minusMonths(month)).record(),
                        secretary,
                        founded.person("Bình")))
                .toList());
        assertThat(statements.of(() -> people.as(secretary, () -> pictures.picture(founded.unit("Đồi Sim")))))
                .isEqualTo(one);
        assertThat(people.as(secretary, () -> records.recordsOf(founded.unit("Đồi Sim"), today().minusYears(1))))
                .hasSize(12)
                .filteredOn(record -> record.support() == Support.CONFIRMED)
                .hasSize(11);
    }

    @Test
    void old_records_go_with_what_they_said_before() {
        RecordId id = adopted(simple());
        as("Hạnh", () -> records.correct(id, 1, today(RollCall.of(12, 1, 12, 1, 0)), "đếm lại sổ"));
        clock.moveBy(Duration.ofDays(365 * 4));
        retention.deleteOld();
        assertThat(read("Hạnh", id).edition()).isEqualTo(2);
        clock.moveBy(Duration.ofDays(400));
        retention.deleteOld();
        as("Hạnh", () -> assertThat(records.record(id)).isEmpty());
        assertThat(database.sql("select count(*) from record_edition where record = ?")
                        .param(id.value().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
