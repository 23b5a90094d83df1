package org.camtay.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camtay.meeting.AgendaItem;
import org.camtay.meeting.Deed;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.MeetingTime;
import org.camtay.meeting.Meetings;
import org.camtay.meeting.RecordProblem.Reason;
import org.camtay.meeting.RecordProblems;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.YesNoUnknown;
import org.junit.jupiter.api.Test;

class MonthSheetTest {

    private static final Map<MeetingKind, Integer> MINIMUM = Map.of(MeetingKind.REGULAR, 90);

    private static MonthSheet.Read read(String... typed) {
        Map<String, String> fields = new HashMap<>();
        for (int place = 0; place < typed.length; place += 2) {
            fields.put(typed[place], typed[place + 1]);
        }
        return MonthSheet.read(fields, MINIMUM);
    }

    private static MeetingRecord record(String... typed) {
        MeetingRecord record = read(typed).record().orElseThrow();
        assertThat(RecordProblems.of(record)).isEmpty();
        return record;
    }

    private static Figure figure(MeetingRecord record, Indicator indicator) {
        return Indicators.of(record, Meetings.NORMS).of(indicator);
    }

    @Test
    void six_answers_are_enough_for_six_indicators() {
        MeetingRecord record = record(
                "date", "2026-11-03",
                "full", "15",
                "present", "13",
                "speakers", "6",
                "documents", "1",
                "minutesAdopted", "YES");
        assertThat(figure(record, Indicator.ON_FIXED_DATE)).isEqualTo(new Figure(1, 1));
        assertThat(figure(record, Indicator.ATTENDANCE)).isEqualTo(new Figure(13, 15));
        assertThat(figure(record, Indicator.UNEXCUSED_ABSENCES)).isEqualTo(new Figure(0, 1));
        assertThat(figure(record, Indicator.SPEAKERS)).isEqualTo(new Figure(6, 12));
        assertThat(figure(record, Indicator.DOCUMENTS_IN_TIME)).isEqualTo(new Figure(1, 1));
        assertThat(figure(record, Indicator.MINUTES_ADOPTED)).isEqualTo(new Figure(1, 1));
    }

    @Test
    void what_was_left_open_is_not_known() {
        assertThat(record("date", "2026-11-03"))
                .isEqualTo(Meetings.regular()
                        .time(MeetingTime.on(Meetings.THIRD).atLeast(90))
                        .record());
    }

    @Test
    void everything_that_was_typed_is_in_the_record() {
        MeetingRecord record = record(
                "date", "2026-11-05",
                "reason", " ngày 3 mưa lũ ",
                "start", "19:30",
                "end", "21:05",
                "full", "16",
                "probationary", "1",
                "notExpected", "2",
                "present", "12",
                "unexcused", "1",
                "streak", "YES",
                "membersNotified", "YES",
                "attendeeNotified", "NO",
                "documents", "NOT_SENT",
                "committee", "MINUTES",
                "presenter.4", "MEMBER",
                "presenter.6", "SECRETARY",
                "published", "2",
                "task1.subject", "Thu gom rác ngõ 3",
                "task1.owner", "COMMITTEE_MEMBER",
                "task1.deadline", "2026-11-20",
                "task1.measurable", "YES");
        assertThat(record.time().minutes()).hasValue(95);
        assertThat(record.time().reason()).isEqualTo("ngày 3 mưa lũ");
        // 16 + 1 − 2 = 15 expected, 12 present, 1 of the 3 absent without a reason
        assertThat(record.rollCall()).contains(new RollCall(16, 1, 0, 0, 2, 0, 12, 2, 1, YesNoUnknown.YES));
        assertThat(record.preparation().documentsSent()).isEqualTo(Deed.NOT_DONE);
        assertThat(record.agenda())
                .containsExactly(
                        AgendaItem.presented(MeetingStep.DUES, MeetingRole.MEMBER),
                        AgendaItem.presented(MeetingStep.NEWS, MeetingRole.SECRETARY));
        assertThat(record.resolution())
                .containsExactly(new ResolutionItem(
                        "Thu gom rác ngõ 3",
                        Optional.of(MeetingRole.COMMITTEE_MEMBER),
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        YesNoUnknown.YES,
                        ResolutionItem.State.UNDER_WAY));
        assertThat(figure(record, Indicator.COMMITTEE_MEETING)).isEqualTo(new Figure(1, 1));
        assertThat(figure(record, Indicator.NOTICES_SENT)).isEqualTo(new Figure(0, 1));
        assertThat(figure(record, Indicator.RESOLUTION_PUBLISHED_IN_TIME)).isEqualTo(new Figure(1, 1));
        assertThat(figure(record, Indicator.DELEGATION)).isEqualTo(new Figure(1, 2));
    }

    @Test
    void what_cannot_be_read_is_named_at_its_field_all_at_once() {
        MonthSheet.Read read = read("date", "2026-11-03", "full", "mười", "present", "12", "end", "25:00");
        assertThat(read.record()).isEmpty();
        assertThat(read.problems())
                .extracting(problem -> problem.field() + " " + problem.reason())
                .containsExactlyInAnyOrder("end " + Reason.NOT_A_TIME, "full " + Reason.NOT_A_NUMBER);
        assertThat(read("date", "").problems()).extracting("field").containsExactly("date");
    }

    @Test
    void a_new_month_begins_with_what_seldom_changes() {
        MeetingRecord last = record(
                "date", "2026-10-03",
                "start", "19:30",
                "end", "21:00",
                "full", "16",
                "present", "14",
                "notExpected", "1",
                "presenter.4", "MEMBER",
                "speakers", "9");
        assertThat(MonthSheet.begun(Optional.of(last), YearMonth.of(2026, 11), 3))
                .isEqualTo(Map.of(
                        "date", "2026-11-03",
                        "kind", "REGULAR",
                        "start", "19:30",
                        "end", "21:00",
                        "full", "16",
                        "probationary", "0",
                        "notExpected", "1",
                        "presenter.4", "MEMBER"));
        assertThat(List.copyOf(MonthSheet.begun(Optional.empty(), YearMonth.of(2026, 11), 3)
                        .keySet()))
                .containsExactly("date", "kind");
    }
}
