package org.camtay.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.meeting.Meetings.THIRD;
import static org.camtay.meeting.Meetings.asked;
import static org.camtay.meeting.Meetings.item;
import static org.camtay.meeting.Meetings.regular;
import static org.camtay.meeting.Meetings.task;
import static org.camtay.meeting.RecordProblem.Reason.AFTER_MEETING;
import static org.camtay.meeting.RecordProblem.Reason.BEFORE_MEETING;
import static org.camtay.meeting.RecordProblem.Reason.CARRIED_WITHOUT_MAJORITY;
import static org.camtay.meeting.RecordProblem.Reason.CHAIR_MINUTES_OF_REAL_MEETING;
import static org.camtay.meeting.RecordProblem.Reason.END_BEFORE_START;
import static org.camtay.meeting.RecordProblem.Reason.LIST_TOO_LONG;
import static org.camtay.meeting.RecordProblem.Reason.MAY_NOT_CHAIR;
import static org.camtay.meeting.RecordProblem.Reason.MORE_AWAY_THAN_MEMBERS;
import static org.camtay.meeting.RecordProblem.Reason.MORE_ENTITLED_THAN_FULL;
import static org.camtay.meeting.RecordProblem.Reason.MORE_PRESENT_THAN_MEMBERS;
import static org.camtay.meeting.RecordProblem.Reason.MORE_SPEAKERS_THAN_PRESENT;
import static org.camtay.meeting.RecordProblem.Reason.MORE_VOTES_THAN_ENTITLED;
import static org.camtay.meeting.RecordProblem.Reason.NUMBER_RANGE;
import static org.camtay.meeting.RecordProblem.Reason.PERSONAL_NAME;
import static org.camtay.meeting.RecordProblem.Reason.ROLL_CALL_SUM;
import static org.camtay.meeting.RecordProblem.Reason.SECRET_WORD;
import static org.camtay.meeting.RecordProblem.Reason.STEP_OF_ANOTHER_KIND;
import static org.camtay.meeting.RecordProblem.Reason.TEXT_TOO_LONG;
import static org.camtay.meeting.RecordProblem.Reason.TICKED_BY_CHAIR;
import static org.camtay.meeting.RecordProblem.Reason.TOLD_WITHOUT_ANSWER;

import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.camtay.meeting.Preparation.CommitteeMeeting;
import org.camtay.meeting.RecordProblem.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordProblemsTest {

    private static final Vote.Threshold HALF = Vote.Threshold.OVER_HALF_OF_BODY;

    private static void problem(RecordDraft draft, String field, Reason reason, Object... values) {
        assertThat(RecordProblems.of(draft.record())).containsExactly(RecordProblem.of(field, reason, values));
    }

    private static RecordDraft becauseOf(String reason) {
        return regular().time(MeetingTime.on(THIRD).because(reason));
    }

    @Test
    void nothing_is_wrong_with_a_record_of_which_little_is_known() {
        assertThat(RecordProblems.of(regular().record())).isEmpty();
    }

    @Test
    void a_meeting_ends_after_it_began() {
        LocalTime nine = LocalTime.of(21, 0);
        LocalTime seven = LocalTime.of(19, 0);
        problem(regular().time(MeetingTime.on(THIRD).from(nine, seven)), "time.end", END_BEFORE_START, seven, nine);
        problem(
                regular().time(MeetingTime.on(THIRD).planned(nine, nine)),
                "time.plannedEnd",
                END_BEFORE_START,
                nine,
                nine);
    }

    @Test
    void the_numbers_of_the_roll_call_fit_together() {
        problem(
                regular().rollCall(RollCall.of(12, 0, 13, 0, 0)),
                "rollCall.present",
                MORE_PRESENT_THAN_MEMBERS,
                13,
                12);
        problem(regular().rollCall(RollCall.of(12, 0, 10, 1, 0)), "rollCall.excused", ROLL_CALL_SUM, 11, 12);
        problem(
                regular().rollCall(new RollCall(2, 0, 0, 1, 1, 1, 0, 0, 0, YesNoUnknown.UNKNOWN)),
                "rollCall.exempted",
                MORE_AWAY_THAN_MEMBERS,
                3,
                2);
        problem(
                regular().rollCall(RollCall.of(-1, 0, 0, 0, 0)),
                "rollCall.full",
                NUMBER_RANGE,
                -1,
                0,
                RecordProblems.MEMBERS_MAX);
    }

    @Test
    void nobody_votes_twice_and_only_full_members_vote() {
        RecordDraft twelve = regular().rollCall(RollCall.of(12, 3, 15, 0, 0));
        problem(
                twelve.votes(List.of(new Vote(12, 10, 2, 1, HALF, true))),
                "votes[0].inFavour",
                MORE_VOTES_THAN_ENTITLED,
                13,
                12);
        problem(
                twelve.votes(List.of(new Vote(15, 14, 0, 0, HALF, true))),
                "votes[0].entitled",
                MORE_ENTITLED_THAN_FULL,
                15,
                12);
        problem(
                twelve.votes(List.of(new Vote(12, 6, 5, 1, HALF, true))),
                "votes[0].carried",
                CARRIED_WITHOUT_MAJORITY,
                6,
                12);
    }

    @Test
    void no_more_speak_than_sit_in_the_room_beside_the_chair() {
        problem(
                regular().rollCall(RollCall.of(10, 0, 10, 0, 0)).speech(Speech.of(10)),
                "speech.speakers",
                MORE_SPEAKERS_THAN_PRESENT,
                10,
                9);
        problem(
                regular().speech(new Speech(OptionalInt.empty(), OptionalInt.of(5))),
                "speech.chairMinutes",
                CHAIR_MINUTES_OF_REAL_MEETING);
    }

    @Test
    void what_comes_before_and_after_the_meeting_has_such_a_day() {
        problem(
                regular()
                        .preparation(new Preparation(
                                Deed.UNKNOWN,
                                Deed.UNKNOWN,
                                OptionalInt.empty(),
                                Deed.UNKNOWN,
                                CommitteeMeeting.held(THIRD.plusDays(1), true))),
                "preparation.committeeMeeting",
                AFTER_MEETING,
                THIRD.plusDays(1),
                THIRD);
        problem(
                regular()
                        .closing(new Closing(
                                Deed.UNKNOWN, Deed.doneAt(THIRD.minusDays(1).atTime(8, 0)), false)),
                "closing.published",
                BEFORE_MEETING,
                THIRD.minusDays(1),
                THIRD);
        problem(
                regular()
                        .resolution(List.of(task(
                                MeetingRole.MEMBER,
                                THIRD.minusDays(1),
                                YesNoUnknown.YES,
                                ResolutionItem.State.UNDER_WAY))),
                "resolution[0].deadline",
                BEFORE_MEETING,
                THIRD.minusDays(1),
                THIRD);
    }

    @Test
    void nobody_is_told_an_answer_that_never_came() {
        problem(
                regular().recommendations(List.of(asked(THIRD, null, YesNoUnknown.YES))),
                "recommendations[0].told",
                TOLD_WITHOUT_ANSWER);
    }

    @Test
    void the_chair_does_not_tick_the_steps_and_a_guest_does_not_chair() {
        problem(
                regular().steps(new StepTicks(Set.of(), Optional.of(MeetingRole.SECRETARY))),
                "steps.by",
                TICKED_BY_CHAIR,
                MeetingRole.SECRETARY);
        problem(regular().chair(MeetingRole.GUEST), "chair", MAY_NOT_CHAIR, MeetingRole.GUEST);
    }

    @Test
    void a_regular_meeting_has_no_step_of_a_thematic_one() {
        problem(
                regular().agenda(List.of(item(MeetingStep.THEME_CLOSING, MeetingRole.SECRETARY))),
                "agenda[0].step",
                STEP_OF_ANOTHER_KIND,
                MeetingStep.THEME_CLOSING,
                MeetingKind.REGULAR);
    }

    @Test
    void lists_and_texts_have_an_end() {
        problem(
                regular().agenda(Collections.nCopies(41, item(MeetingStep.NEWS, MeetingRole.MEMBER))),
                "agenda",
                LIST_TOO_LONG,
                41,
                RecordProblems.LIST_MAX);
        problem(becauseOf("a".repeat(201)), "time.reason", TEXT_TOO_LONG, 201, MeetingTime.REASON_LENGTH);
    }

    @Test
    void secret_words_and_names_only_warn() {
        problem(becauseOf("bàn văn bản Tối mật"), "time.reason", SECRET_WORD, "Tối mật");
        problem(becauseOf("đồng chí Hoa đi viện"), "time.reason", PERSONAL_NAME, "đồng chí Hoa");
        problem(becauseOf("Nguyễn Văn An vắng"), "time.reason", PERSONAL_NAME, "Nguyễn Văn An");
        assertThat(SECRET_WORD.isWarning()).isTrue();
        assertThat(PERSONAL_NAME.isWarning()).isTrue();
        assertThat(ROLL_CALL_SUM.isWarning()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nuôi ong lấy mật, bán mật ong",
                "học tập và làm theo tư tưởng Hồ Chí Minh",
                "dọn vệ sinh đường Lê Lợi",
                "mật độ dân cư",
                "kênh N4 tắc",
                "Bác Hồ dạy"
            })
    void ordinary_words_do_not_warn(String words) {
        assertThat(RecordProblems.of(becauseOf(words).record())).isEmpty();
    }
}
