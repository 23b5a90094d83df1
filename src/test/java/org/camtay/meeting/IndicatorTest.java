package org.camtay.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.meeting.Meetings.NORMS;
import static org.camtay.meeting.Meetings.THIRD;
import static org.camtay.meeting.Meetings.asked;
import static org.camtay.meeting.Meetings.at;
import static org.camtay.meeting.Meetings.item;
import static org.camtay.meeting.Meetings.ofKind;
import static org.camtay.meeting.Meetings.regular;
import static org.camtay.meeting.Meetings.task;
import static org.camtay.meeting.YesNoUnknown.NO;
import static org.camtay.meeting.YesNoUnknown.UNKNOWN;
import static org.camtay.meeting.YesNoUnknown.YES;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camtay.meeting.MeetingRecord.Origin;
import org.camtay.meeting.Preparation.CommitteeMeeting;
import org.camtay.meeting.ResolutionItem.State;
import org.camtay.meeting.Scoring.Level;
import org.camtay.meeting.Scoring.Mark;
import org.junit.jupiter.api.Test;

/** Every indicator on cases worked out by hand; the arithmetic stands beside the figure. */
class IndicatorTest {

    private static final Window NOVEMBER = Window.of(YearMonth.of(2026, 11));

    private static Figure figure(Indicator indicator, RecordDraft... drafts) {
        return Indicators.of(Stream.of(drafts).map(RecordDraft::record).toList(), NOVEMBER, NORMS)
                .of(indicator);
    }

    private static Figure of(long numerator, long denominator) {
        return new Figure(numerator, denominator);
    }

    private static RecordDraft lasting(int minutes) {
        return regular()
                .time(MeetingTime.on(THIRD)
                        .from(LocalTime.of(19, 0), LocalTime.of(19, 0).plusMinutes(minutes))
                        .atLeast(90));
    }

    private static Preparation documents(int number, Deed sent) {
        return new Preparation(Deed.UNKNOWN, Deed.UNKNOWN, OptionalInt.of(number), sent, CommitteeMeeting.UNKNOWN);
    }

    private static Preparation notices(Deed members, Deed attendee) {
        return new Preparation(members, attendee, OptionalInt.empty(), Deed.UNKNOWN, CommitteeMeeting.UNKNOWN);
    }

    private static Preparation committee(CommitteeMeeting meeting) {
        return new Preparation(Deed.UNKNOWN, Deed.UNKNOWN, OptionalInt.empty(), Deed.UNKNOWN, meeting);
    }

    private static Scoring scoring(Mark... marks) {
        return new Scoring("HD42-7", "2025-10-28", List.of(marks), OptionalInt.empty(), Optional.of(at(THIRD, 21)));
    }

    private static Mark mark(Level level, int hour) {
        return new Mark("1", level, 50, at(THIRD, hour));
    }

    @Test
    void attendance_is_present_of_expected_where_exempted_special_duty_and_those_elsewhere_are_not_expected() {
        // 18 full + 2 probationary = 20 members; 20 − 1 elsewhere − 2 exempted − 1 special duty = 16 expected
        RollCall roll = new RollCall(18, 2, 3, 1, 2, 1, 14, 1, 1, UNKNOWN);
        assertThat(figure(Indicator.ATTENDANCE, regular().rollCall(roll))).isEqualTo(of(14, 16));
    }

    @Test
    void excused_members_are_left_out_where_the_sheet_in_use_says_so() {
        Norms older = new Norms(3, 7, 1, 2, true, Map.of());
        MeetingRecord record = regular().rollCall(RollCall.of(20, 0, 16, 3, 1)).record();
        // 20 expected − 3 excused = 17
        assertThat(Indicators.of(List.of(record), NOVEMBER, older).of(Indicator.ATTENDANCE))
                .isEqualTo(of(16, 17));
    }

    @Test
    void unexcused_absences_are_counted_over_the_roll_calls() {
        // 1 + 2 absences at 2 roll calls
        assertThat(figure(
                        Indicator.UNEXCUSED_ABSENCES,
                        regular().rollCall(RollCall.of(10, 0, 9, 0, 1)),
                        ofKind(MeetingKind.THEMATIC, THIRD).rollCall(RollCall.of(10, 0, 8, 0, 2))))
                .isEqualTo(of(3, 2));
    }

    @Test
    void nobody_excused_over_three_times_counts_only_where_it_was_told() {
        RollCall yes = new RollCall(10, 0, 0, 0, 0, 0, 10, 0, 0, YES);
        RollCall no = new RollCall(10, 0, 0, 0, 0, 0, 10, 0, 0, NO);
        RollCall unknown = new RollCall(10, 0, 0, 0, 0, 0, 10, 0, 0, UNKNOWN);
        // yes, no, not told: 1 of 2
        assertThat(figure(
                        Indicator.NOBODY_EXCUSED_OVER_THREE,
                        regular().rollCall(yes),
                        regular().rollCall(no),
                        regular().rollCall(unknown)))
                .isEqualTo(of(1, 2));
    }

    @Test
    void the_fixed_date_is_the_third_or_the_first_week_with_a_reason() {
        LocalDate fifth = LocalDate.of(2026, 11, 5);
        LocalDate ninth = LocalDate.of(2026, 11, 9);
        // on the 3rd yes; on the 5th for a reason yes; on the 5th without no; on the 9th no: 2 of 4
        assertThat(figure(
                        Indicator.ON_FIXED_DATE,
                        regular(),
                        regular().time(MeetingTime.on(fifth).because("ngày 3 mưa lũ")),
                        regular(fifth),
                        regular().time(MeetingTime.on(ninth).because("mùa gặt"))))
                .isEqualTo(of(2, 4));
        assertThat(figure(Indicator.ON_FIXED_DATE, ofKind(MeetingKind.THEMATIC, ninth)))
                .isEqualTo(Figure.NOT_APPLICABLE);
    }

    @Test
    void a_meeting_lasts_long_enough_from_its_minimum_on() {
        // 90 of 90 yes, 89 of 90 no, times not told: 1 of 2
        assertThat(figure(Indicator.DURATION, lasting(90), lasting(89), regular()))
                .isEqualTo(of(1, 2));
    }

    @Test
    void documents_are_in_time_on_the_day_before() {
        // sent on the 2nd yes, on the 3rd no, not sent no; sent but not told when, and none to send, do not count: 1 of
        // 3
        assertThat(figure(
                        Indicator.DOCUMENTS_IN_TIME,
                        regular().preparation(documents(2, Deed.doneAt(at(THIRD.minusDays(1), 23)))),
                        regular().preparation(documents(2, Deed.doneAt(at(THIRD, 6)))),
                        regular().preparation(documents(1, Deed.NOT_DONE)),
                        regular().preparation(documents(1, Deed.DONE)),
                        regular().preparation(documents(0, Deed.NOT_DONE))))
                .isEqualTo(of(1, 3));
    }

    @Test
    void notices_go_to_the_members_and_to_the_attendee() {
        // both yes; attendee not, so no; members after the start, so no; attendee not told, does not count: 1 of 3
        assertThat(figure(
                        Indicator.NOTICES_SENT,
                        lasting(90).preparation(notices(Deed.DONE, Deed.doneAt(at(THIRD, 18)))),
                        lasting(90).preparation(notices(Deed.DONE, Deed.NOT_DONE)),
                        lasting(90).preparation(notices(Deed.doneAt(at(THIRD, 20)), Deed.DONE)),
                        lasting(90).preparation(notices(Deed.DONE, Deed.UNKNOWN))))
                .isEqualTo(of(1, 3));
    }

    @Test
    void the_committee_meeting_needs_minutes_and_a_committee() {
        CommitteeMeeting none = new CommitteeMeeting(CommitteeMeeting.State.NO_COMMITTEE, Optional.empty(), UNKNOWN);
        CommitteeMeeting not = new CommitteeMeeting(CommitteeMeeting.State.NOT_HELD, Optional.empty(), UNKNOWN);
        // with minutes yes, without no, not held no; no committee does not apply: 1 of 3
        assertThat(figure(
                        Indicator.COMMITTEE_MEETING,
                        regular().preparation(committee(CommitteeMeeting.held(THIRD.minusDays(3), true))),
                        regular().preparation(committee(CommitteeMeeting.held(THIRD.minusDays(3), false))),
                        regular().preparation(committee(not)),
                        regular().preparation(committee(none))))
                .isEqualTo(of(1, 3));
    }

    @Test
    void steps_are_those_of_the_kind_and_never_ticked_by_the_chair() {
        Set<MeetingStep> fifteen = EnumSet.range(MeetingStep.OPENING, MeetingStep.CONCLUSION);
        StepTicks ticks = new StepTicks(fifteen, Optional.of(MeetingRole.MINUTE_TAKER));
        assertThat(figure(Indicator.STEPS_COMPLETED, regular().steps(ticks))).isEqualTo(of(15, 17));
        // a combined meeting has 17 + 5 steps
        assertThat(figure(
                        Indicator.STEPS_COMPLETED,
                        ofKind(MeetingKind.COMBINED, THIRD).steps(ticks)))
                .isEqualTo(of(15, 22));
        assertThat(figure(
                        Indicator.STEPS_COMPLETED,
                        regular().steps(new StepTicks(fifteen, Optional.of(MeetingRole.SECRETARY)))))
                .isEqualTo(Figure.NOT_APPLICABLE);
    }

    @Test
    void speakers_are_counted_without_the_chair_on_both_sides() {
        // 13 own members and 2 from elsewhere in the room, less the chair: 14
        RollCall roll = new RollCall(14, 0, 2, 0, 0, 0, 13, 1, 0, UNKNOWN);
        assertThat(figure(Indicator.SPEAKERS, regular().rollCall(roll).speech(Speech.of(7))))
                .isEqualTo(of(7, 14));
    }

    @Test
    void the_delegation_share_is_of_the_items_that_can_be_given_away() {
        RecordDraft meeting = regular()
                .agenda(List.of(
                        item(MeetingStep.ROLL_CALL, MeetingRole.MINUTE_TAKER),
                        item(MeetingStep.DUES, MeetingRole.MEMBER),
                        item(MeetingStep.NEWS, MeetingRole.COMMITTEE_MEMBER),
                        item(MeetingStep.IDEOLOGY, MeetingRole.SECRETARY),
                        item(MeetingStep.LAST_RESOLUTION, MeetingRole.DEPUTY),
                        item(MeetingStep.NEXT_TASKS, MeetingRole.SECRETARY),
                        item(MeetingStep.ORIENTATION, MeetingRole.SECRETARY)));
        // 6 of the 7 can be given away; the secretary in the chair kept 2: 4 of 6
        assertThat(figure(Indicator.DELEGATION, meeting)).isEqualTo(of(4, 6));
        // with the deputy in the chair the deputy's item is the chair's, and the secretary's two are not: 5 of 6
        assertThat(figure(Indicator.DELEGATION, meeting.chair(MeetingRole.DEPUTY)))
                .isEqualTo(of(5, 6));
        assertThat(figure(
                        Indicator.DELEGATION,
                        regular().agenda(List.of(item(MeetingStep.ORIENTATION, MeetingRole.SECRETARY)))))
                .isEqualTo(Figure.NOT_APPLICABLE);
    }

    @Test
    void the_chairs_share_of_talk_is_of_the_whole_practised_meeting() {
        MeetingRecord practice = MeetingRecord.draft(
                        Origin.PRACTICE,
                        MeetingKind.REGULAR,
                        MeetingTime.on(THIRD).from(LocalTime.of(19, 0), LocalTime.of(20, 30)))
                .speech(new Speech(OptionalInt.of(4), OptionalInt.of(36)))
                .record();
        // 36 of 90 minutes
        assertThat(Indicators.of(practice, NORMS).of(Indicator.CHAIR_TALK)).isEqualTo(of(36, 90));
    }

    @Test
    void minutes_are_adopted_or_not_and_otherwise_not_told() {
        assertThat(figure(
                        Indicator.MINUTES_ADOPTED,
                        regular().closing(new Closing(Deed.DONE, Deed.UNKNOWN, false)),
                        regular().closing(new Closing(Deed.NOT_DONE, Deed.UNKNOWN, false)),
                        regular()))
                .isEqualTo(of(1, 2));
    }

    @Test
    void a_good_task_has_an_owner_a_deadline_and_a_measurable_result() {
        LocalDate end = LocalDate.of(2026, 11, 30);
        // complete yes; not measurable no; no deadline no; no owner no; measurable not told does not count: 1 of 4
        assertThat(figure(
                        Indicator.RESOLUTION_QUALITY,
                        regular()
                                .resolution(List.of(
                                        task(MeetingRole.MEMBER, end, YES, State.UNDER_WAY),
                                        task(MeetingRole.MEMBER, end, NO, State.UNDER_WAY),
                                        task(MeetingRole.MEMBER, null, YES, State.UNDER_WAY),
                                        task(null, end, UNKNOWN, State.UNDER_WAY),
                                        task(MeetingRole.MEMBER, end, UNKNOWN, State.UNDER_WAY)))))
                .isEqualTo(of(1, 4));
    }

    @Test
    void results_are_of_the_tasks_due_in_the_window_whenever_they_were_decided() {
        LocalDate inNovember = LocalDate.of(2026, 11, 20);
        LocalDate inDecember = LocalDate.of(2026, 12, 1);
        RecordDraft october = regular(LocalDate.of(2026, 10, 3))
                .resolution(List.of(
                        task(MeetingRole.MEMBER, inNovember, YES, State.DONE),
                        task(MeetingRole.MEMBER, inNovember, YES, State.LATE),
                        task(MeetingRole.MEMBER, inNovember, YES, State.STANDING),
                        task(MeetingRole.MEMBER, inDecember, YES, State.DONE)));
        // due in November: done, late; the standing one never ends, the last is due later: 1 of 2
        assertThat(figure(Indicator.RESOLUTION_RESULTS, october)).isEqualTo(of(1, 2));
    }

    @Test
    void published_is_in_time_until_the_second_day_and_secret_matters_do_not_count() {
        // on the 5th yes, on the 6th no, not done no, secret does not count: 1 of 3
        assertThat(figure(
                        Indicator.RESOLUTION_PUBLISHED_IN_TIME,
                        regular().closing(new Closing(Deed.UNKNOWN, Deed.doneAt(at(THIRD.plusDays(2), 22)), false)),
                        regular().closing(new Closing(Deed.UNKNOWN, Deed.doneAt(at(THIRD.plusDays(3), 1)), false)),
                        regular().closing(new Closing(Deed.UNKNOWN, Deed.NOT_DONE, false)),
                        regular().closing(new Closing(Deed.UNKNOWN, Deed.NOT_DONE, true))))
                .isEqualTo(of(1, 3));
    }

    @Test
    void a_quarter_counts_when_it_ends_in_the_window() {
        MeetingRecord july =
                ofKind(MeetingKind.THEMATIC, LocalDate.of(2026, 7, 10)).record();
        MeetingRecord november = regular().record();
        Window third = new Window(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 1, 1));
        // third quarter with a theme, fourth with a meeting but none: 1 of 2
        assertThat(Indicators.of(List.of(july, november), third, NORMS).of(Indicator.THEME_IN_QUARTER))
                .isEqualTo(of(1, 2));
        assertThat(figure(Indicator.THEME_IN_QUARTER, regular())).isEqualTo(Figure.NOT_APPLICABLE);
    }

    @Test
    void a_theme_is_presented_by_the_member_who_prepared_it() {
        AgendaItem read = new AgendaItem(
                MeetingStep.THEME_PRESENTATION,
                Optional.of(MeetingRole.MEMBER),
                Optional.of(MeetingRole.SECRETARY),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                UNKNOWN);
        // prepared and presented by a member yes; read by the secretary no; prepared by the secretary no: 1 of 3
        assertThat(figure(
                        Indicator.THEME_BY_ASSIGNED_MEMBER,
                        ofKind(MeetingKind.THEMATIC, THIRD)
                                .agenda(List.of(
                                        item(MeetingStep.THEME_PRESENTATION, MeetingRole.MEMBER),
                                        read,
                                        item(MeetingStep.THEME_PRESENTATION, MeetingRole.SECRETARY)))))
                .isEqualTo(of(1, 3));
    }

    @Test
    void a_valid_vote_counts_all_full_members_and_a_tie_is_not_enough() {
        Vote.Threshold half = Vote.Threshold.OVER_HALF_OF_BODY;
        Vote.Threshold thirds = Vote.Threshold.TWO_THIRDS_OF_ALL_FULL;
        // 12 full members: 7 of 12 carried yes; 6 of 12 carried is a tie, no; 6 of 12 not carried yes;
        // counted on the 10 present no; 8 of 12 are two thirds, carried yes: 3 of 5
        assertThat(figure(
                        Indicator.VALID_VOTES,
                        regular()
                                .rollCall(RollCall.of(12, 0, 10, 2, 0))
                                .votes(List.of(
                                        new Vote(12, 7, 2, 1, half, true),
                                        new Vote(12, 6, 4, 0, half, true),
                                        new Vote(12, 6, 4, 0, half, false),
                                        new Vote(10, 6, 4, 0, half, true),
                                        new Vote(12, 8, 2, 0, thirds, true)))))
                .isEqualTo(of(3, 5));
    }

    @Test
    void a_score_is_collective_with_observer_cell_and_vote() {
        // observer and cell yes; the cell alone no: 1 of 2
        assertThat(figure(
                        Indicator.COLLECTIVE_SCORING,
                        regular().scoring(scoring(mark(Level.OBSERVER, 19), mark(Level.CELL, 20))),
                        regular().scoring(scoring(mark(Level.CELL, 20)))))
                .isEqualTo(of(1, 2));
    }

    @Test
    void a_score_changed_after_the_vote_shows() {
        // voted at 21:00; marks at 20:00 yes; a mark of the cell at 22:00 no; one of the higher level at 22:00 yes: 2
        // of 3
        assertThat(figure(
                        Indicator.SCORE_UNCHANGED,
                        regular().scoring(scoring(mark(Level.CELL, 20))),
                        regular().scoring(scoring(mark(Level.CELL, 20), mark(Level.CELL, 22))),
                        regular().scoring(scoring(mark(Level.CELL, 20), mark(Level.HIGHER, 22)))))
                .isEqualTo(of(2, 3));
    }

    @Test
    void recommendations_count_on_their_day_and_are_told_after_their_answer() {
        LocalDate tenth = LocalDate.of(2026, 11, 10);
        RecordDraft october = regular(LocalDate.of(2026, 10, 3))
                .recommendations(List.of(
                        asked(tenth, tenth, YES),
                        asked(tenth, tenth.plusDays(1), NO),
                        asked(tenth, null, UNKNOWN),
                        asked(LocalDate.of(2026, 12, 1), null, UNKNOWN)));
        // due in November: on the day yes, a day late no, never no: 1 of 3
        assertThat(figure(Indicator.RECOMMENDATIONS_IN_TIME, october)).isEqualTo(of(1, 3));
        // answered in November: told, not told: 1 of 2
        assertThat(figure(Indicator.RECOMMENDATIONS_TOLD, october)).isEqualTo(of(1, 2));
    }

    @Test
    void a_report_is_owed_for_each_attended_meeting() {
        // filed yes, not filed no, nobody came does not count: 1 of 2
        assertThat(figure(
                        Indicator.ATTENDANCE_REPORTS,
                        regular()
                                .attendance(new AttendanceReport(
                                        true,
                                        Optional.of(at(THIRD.plusDays(2), 9)),
                                        OptionalInt.empty(),
                                        OptionalInt.empty())),
                        regular()
                                .attendance(new AttendanceReport(
                                        true, Optional.empty(), OptionalInt.empty(), OptionalInt.empty())),
                        regular().attendance(AttendanceReport.nobodyCame())))
                .isEqualTo(of(1, 2));
    }

    @Test
    void the_evaluation_gap_is_the_own_score_less_the_attendees() {
        Scoring own = new Scoring("HD42-7", "2025-10-28", List.of(), OptionalInt.of(940), Optional.empty());
        AttendanceReport higher =
                new AttendanceReport(true, Optional.empty(), OptionalInt.of(875), OptionalInt.empty());
        // 94.0 − 87.5 = 6.5 points, in one meeting scored by both
        assertThat(figure(
                        Indicator.EVALUATION_GAP,
                        regular().scoring(own).attendance(higher),
                        regular().scoring(own)))
                .isEqualTo(of(65, 1));
    }

    @Test
    void a_figure_reaches_its_aim_in_its_own_direction_and_what_is_not_applicable_reaches_nothing() {
        assertThat(NORMS.reached(Indicator.ATTENDANCE, of(9, 10))).contains(true);
        assertThat(NORMS.reached(Indicator.ATTENDANCE, of(89, 100))).contains(false);
        assertThat(NORMS.reached(Indicator.UNEXCUSED_ABSENCES, of(0, 3))).contains(true);
        assertThat(NORMS.reached(Indicator.UNEXCUSED_ABSENCES, of(1, 3))).contains(false);
        assertThat(NORMS.reached(Indicator.ATTENDANCE, Figure.NOT_APPLICABLE)).isEmpty();
        assertThat(NORMS.reached(Indicator.EVALUATION_GAP, of(65, 1))).isEmpty();
    }

    @Test
    void a_record_of_which_nothing_is_known_says_only_whether_it_was_on_the_fixed_date() {
        Figures figures = Indicators.of(List.of(regular().record()), NOVEMBER, NORMS);
        assertThat(figures.applicable().keySet()).containsExactly(Indicator.ON_FIXED_DATE);
    }

    @Test
    void every_indicator_has_a_code_of_its_own() {
        assertThat(Stream.of(Indicator.values()).map(Indicator::code).collect(Collectors.toSet()))
                .hasSize(Indicator.values().length)
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Indicator.ofCode("documents-in-time")).contains(Indicator.DOCUMENTS_IN_TIME);
        assertThat(Indicator.ofCode("ranking")).isEmpty();
    }
}
