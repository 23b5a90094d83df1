package org.camtay.meeting;

import static org.camtay.meeting.Indicator.ATTENDANCE;
import static org.camtay.meeting.Indicator.ATTENDANCE_REPORTS;
import static org.camtay.meeting.Indicator.CHAIR_TALK;
import static org.camtay.meeting.Indicator.COLLECTIVE_SCORING;
import static org.camtay.meeting.Indicator.COMMITTEE_MEETING;
import static org.camtay.meeting.Indicator.DELEGATION;
import static org.camtay.meeting.Indicator.DOCUMENTS_IN_TIME;
import static org.camtay.meeting.Indicator.DURATION;
import static org.camtay.meeting.Indicator.EVALUATION_GAP;
import static org.camtay.meeting.Indicator.MINUTES_ADOPTED;
import static org.camtay.meeting.Indicator.NOBODY_EXCUSED_OVER_THREE;
import static org.camtay.meeting.Indicator.NOTICES_SENT;
import static org.camtay.meeting.Indicator.ON_FIXED_DATE;
import static org.camtay.meeting.Indicator.RESOLUTION_PUBLISHED_IN_TIME;
import static org.camtay.meeting.Indicator.RESOLUTION_QUALITY;
import static org.camtay.meeting.Indicator.SCORE_UNCHANGED;
import static org.camtay.meeting.Indicator.SPEAKERS;
import static org.camtay.meeting.Indicator.STEPS_COMPLETED;
import static org.camtay.meeting.Indicator.THEME_BY_ASSIGNED_MEMBER;
import static org.camtay.meeting.Indicator.UNEXCUSED_ABSENCES;
import static org.camtay.meeting.Indicator.VALID_VOTES;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.camtay.meeting.Figures.Tally;
import org.camtay.meeting.Preparation.CommitteeMeeting;

/** Counts what one meeting contributes on its date. */
final class MeetingCount {

    private MeetingCount() {}

    static void add(MeetingRecord record, Norms norms, Tally tally) {
        if (!record.kind().isOfTheCell()) {
            return;
        }
        record.rollCall().ifPresent(roll -> addRollCall(record, roll, norms, tally));
        addTime(record, norms, tally);
        addPreparation(record, norms, tally);
        addConduct(record, tally);
        addClosing(record, norms, tally);
        record.scoring().ifPresent(scoring -> addScoring(scoring, tally));
        record.attendance().ifPresent(report -> addAttendance(record, report, tally));
    }

    private static void addRollCall(MeetingRecord record, RollCall roll, Norms norms, Tally tally) {
        int expected = norms.withoutExcused() ? roll.expected() - roll.excused() : roll.expected();
        if (expected > 0) {
            tally.add(ATTENDANCE, roll.present(), expected);
            tally.add(UNEXCUSED_ABSENCES, roll.unexcused(), 1);
        }
        if (roll.nobodyExcusedTooOften().isKnown()) {
            tally.count(NOBODY_EXCUSED_OVER_THREE, roll.nobodyExcusedTooOften() == YesNoUnknown.YES);
        }
        int othersInTheRoom = roll.inTheRoom() - 1;
        if (record.speech().speakers().isPresent() && othersInTheRoom > 0) {
            tally.add(SPEAKERS, record.speech().speakers().getAsInt(), othersInTheRoom);
        }
        for (Vote vote : record.votes()) {
            tally.count(VALID_VOTES, vote.isValid(roll.full()));
        }
    }

    private static void addTime(MeetingRecord record, Norms norms, Tally tally) {
        MeetingTime time = record.time();
        if (record.kind().isRegular()) {
            int day = time.date().getDayOfMonth();
            boolean excused = day <= norms.fallbackDay() && !time.reason().isBlank();
            tally.count(ON_FIXED_DATE, day == norms.fixedDay() || excused);
        }
        time.minutesShort().ifPresent(missing -> tally.count(DURATION, missing == 0));
        time.minutes().ifPresent(minutes -> {
            if (record.speech().chairMinutes().isPresent() && minutes > 0) {
                tally.add(CHAIR_TALK, record.speech().chairMinutes().getAsInt(), minutes);
            }
        });
    }

    private static void addPreparation(MeetingRecord record, Norms norms, Tally tally) {
        Preparation before = record.preparation();
        if (before.documents().orElse(1) > 0) {
            LocalDate latest = record.date().minusDays(norms.documentDays());
            addInTime(DOCUMENTS_IN_TIME, before.documentsSent(), latest, tally);
        }
        Deed members = before.membersNotified();
        Deed attendee = before.attendeeNotified();
        if (isMissing(members, record) || isMissing(attendee, record)) {
            tally.count(NOTICES_SENT, false);
        } else if (members.isDone() && attendee.isDone()) {
            tally.count(NOTICES_SENT, true);
        }
        CommitteeMeeting committee = before.committeeMeeting();
        switch (committee.state()) {
            case HELD -> {
                if (committee.minutes().isKnown()) {
                    tally.count(COMMITTEE_MEETING, committee.minutes() == YesNoUnknown.YES);
                }
            }
            case NOT_HELD -> tally.count(COMMITTEE_MEETING, false);
            case NO_COMMITTEE, UNKNOWN -> {}
        }
    }

    /** Told as not sent, or sent only when the meeting had begun. */
    private static boolean isMissing(Deed notice, MeetingRecord record) {
        LocalDateTime begin = record.time()
                .start()
                .map(record.date()::atTime)
                .orElse(record.date().plusDays(1).atStartOfDay());
        return notice.done() == YesNoUnknown.NO
                || notice.at().map(at -> !at.isBefore(begin)).orElse(false);
    }

    /** Done without a known time can be in time or not: it does not count. */
    private static void addInTime(Indicator indicator, Deed deed, LocalDate latest, Tally tally) {
        if (deed.done() == YesNoUnknown.NO) {
            tally.count(indicator, false);
        }
        deed.at().ifPresent(at -> tally.count(indicator, !at.toLocalDate().isAfter(latest)));
    }

    private static void addConduct(MeetingRecord record, Tally tally) {
        boolean ordered = record.kind().isRegular() || record.kind().isThematic();
        if (ordered && record.steps().by().isPresent() && record.steps().by().get() != record.chair()) {
            for (MeetingStep step : MeetingStep.values()) {
                if (step.belongsTo(record.kind())) {
                    tally.count(STEPS_COMPLETED, record.steps().done().contains(step));
                }
            }
        }
        for (AgendaItem item : record.agenda()) {
            if (item.presenter().isPresent() && item.step().canBeGivenAway()) {
                tally.count(DELEGATION, item.presenter().get() != record.chair());
            }
            if (item.step() == MeetingStep.THEME_PRESENTATION
                    && item.presenter().isPresent()
                    && item.preparer().isPresent()) {
                tally.count(
                        THEME_BY_ASSIGNED_MEMBER,
                        item.presenter().equals(item.preparer())
                                && item.presenter().get() != record.chair());
            }
        }
    }

    private static void addClosing(MeetingRecord record, Norms norms, Tally tally) {
        Closing closing = record.closing();
        if (closing.minutesAdopted().isKnown()) {
            tally.count(MINUTES_ADOPTED, closing.minutesAdopted().isDone());
        }
        if (!closing.secret()) {
            LocalDate latest = record.date().plusDays(norms.publishDays());
            addInTime(RESOLUTION_PUBLISHED_IN_TIME, closing.published(), latest, tally);
        }
        for (ResolutionItem task : record.resolution()) {
            if (task.measurable().isKnown()
                    || task.owner().isEmpty()
                    || task.deadline().isEmpty()) {
                tally.count(RESOLUTION_QUALITY, task.isOwned());
            }
        }
    }

    private static void addScoring(Scoring scoring, Tally tally) {
        if (!scoring.marks().isEmpty()) {
            tally.count(COLLECTIVE_SCORING, scoring.isCollective());
        }
        if (scoring.votedAt().isPresent()) {
            tally.count(SCORE_UNCHANGED, !scoring.isChangedAfterVote());
        }
    }

    private static void addAttendance(MeetingRecord record, AttendanceReport report, Tally tally) {
        if (!report.attended()) {
            return;
        }
        tally.count(ATTENDANCE_REPORTS, report.filed().isPresent());
        record.scoring().ifPresent(scoring -> {
            if (report.tenths().isPresent() && scoring.agreedTenths().isPresent()) {
                tally.add(
                        EVALUATION_GAP,
                        (long) scoring.agreedTenths().getAsInt()
                                - report.tenths().getAsInt(),
                        1);
            }
        });
    }
}
