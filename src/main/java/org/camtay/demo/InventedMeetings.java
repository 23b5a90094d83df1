package org.camtay.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.camtay.meeting.AgendaItem;
import org.camtay.meeting.AttendanceReport;
import org.camtay.meeting.Closing;
import org.camtay.meeting.Deed;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.MeetingRecord.Origin;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.MeetingTime;
import org.camtay.meeting.Preparation;
import org.camtay.meeting.Preparation.CommitteeMeeting;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.Speech;
import org.camtay.meeting.StepTicks;
import org.camtay.meeting.Vote;
import org.camtay.meeting.YesNoUnknown;

/**
 * Invents the meetings of a cell, month by month. Each cell begins somewhere between poor and good and moves slowly, most of
 * them upward; the same seed and number give the same meetings.
 */
final class InventedMeetings {

    private static final LocalTime BEGIN = LocalTime.of(19, 30);
    private static final int FIXED_DAY = 3;
    private static final int MINIMUM = 90;
    private static final int MINIMUM_COMBINED = 120;
    private static final int MEMBERS_FOR_COMMITTEE = 9;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final SplittableRandom chance;
    private final InventedMatters matters;
    private final LocalDate today;
    private final int full;
    private final double start;
    private final double step;

    /**
     * A cell.
     *
     * @param number of the cell, for its own chance
     * @param today nothing is done later than this
     * @param full members, or empty for any number
     */
    InventedMeetings(long seed, long number, LocalDate today, OptionalInt full) {
        this.chance = new SplittableRandom(seed ^ (number * 0x9E3779B97F4A7C15L));
        this.matters = new InventedMatters(chance, today);
        this.today = today;
        this.full = full.orElseGet(() -> 5 + chance.nextInt(26));
        this.start = 0.3 + 0.5 * chance.nextDouble();
        this.step = -0.01 + 0.04 * chance.nextDouble();
    }

    /** The regular meetings of so many months up to the last one, the oldest first; those to come are left out. */
    List<MeetingRecord> upTo(YearMonth last, int months) {
        List<MeetingRecord> meetings = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            double skill = Math.clamp(start + step * month + 0.1 * (chance.nextDouble() - 0.5), 0.05, 0.97);
            MeetingRecord meeting = meeting(last.minusMonths(months - 1L - month), skill);
            if (!meeting.date().isAfter(today)) {
                meetings.add(meeting);
            }
        }
        return meetings;
    }

    private MeetingRecord meeting(YearMonth month, double skill) {
        boolean themed = month.getMonthValue() % MONTHS_OF_A_QUARTER == 0 && happens(0.4 + 0.6 * skill);
        LocalDate third = month.atDay(FIXED_DAY);
        boolean weekend = third.getDayOfWeek() == DayOfWeek.SUNDAY;
        LocalDate date = weekend || !happens(0.6 + 0.4 * skill) ? third.plusDays(1L + chance.nextInt(4)) : third;
        int minimum = themed ? MINIMUM_COMBINED : MINIMUM;
        int minutes = minimum - 25 + (int) (35 * skill) + chance.nextInt(20);
        String reason = date.equals(third) || !happens(skill) ? "" : "Ngày 3 trùng ngày nghỉ, mùa vụ";
        RollCall roll = rollCall(skill);
        return MeetingRecord.draft(
                        Origin.REAL,
                        themed ? MeetingKind.COMBINED : MeetingKind.REGULAR,
                        MeetingTime.on(date)
                                .planned(BEGIN, BEGIN.plusMinutes(minimum))
                                .from(BEGIN, BEGIN.plusMinutes(minutes))
                                .atLeast(minimum)
                                .because(reason))
                .rollCall(roll)
                .preparation(preparation(date, skill))
                .steps(steps(themed, skill))
                .agenda(agenda(themed, skill))
                .speech(Speech.of((int) ((roll.present() - 1) * Math.min(1, 0.25 + 0.5 * skill))))
                .votes(List.of(new Vote(full, full - 1 - chance.nextInt(2), 0, 0, half(), true)))
                .closing(new Closing(known(0.5 + 0.5 * skill), published(date, skill), false))
                .resolution(matters.tasks(date, skill, this::helper))
                .recommendations(matters.recommendations(date, skill))
                .attendance(attendance(date, skill))
                .record();
    }

    private RollCall rollCall(double skill) {
        int exempted = full > 15 ? chance.nextInt(3) : 0;
        int expected = full - exempted;
        int away = Math.min(expected / 3, chance.nextInt(1 + (int) (expected * 0.25 * (1.1 - skill))));
        int unexcused = away > 0 && !happens(0.6 + 0.4 * skill) ? 1 : 0;
        return new RollCall(
                full,
                0,
                0,
                0,
                exempted,
                0,
                expected - away,
                away - unexcused,
                unexcused,
                YesNoUnknown.of(happens(0.8 + 0.2 * skill)));
    }

    private Preparation preparation(LocalDate date, double skill) {
        CommitteeMeeting committee = full < MEMBERS_FOR_COMMITTEE
                ? new CommitteeMeeting(CommitteeMeeting.State.NO_COMMITTEE, Optional.empty(), YesNoUnknown.UNKNOWN)
                : happens(0.5 + 0.5 * skill)
                        ? CommitteeMeeting.held(date.minusDays(3), happens(0.4 + 0.6 * skill))
                        : new CommitteeMeeting(CommitteeMeeting.State.NOT_HELD, Optional.empty(), YesNoUnknown.UNKNOWN);
        LocalDate sent = happens(0.2 + 0.8 * skill) ? date.minusDays(1L + chance.nextInt(3)) : date;
        return new Preparation(
                Deed.doneAt(date.minusDays(2).atTime(9, 0)),
                known(0.4 + 0.6 * skill),
                OptionalInt.of(1 + chance.nextInt(3)),
                Deed.doneAt(sent.atTime(8, 0)),
                committee);
    }

    private StepTicks steps(boolean themed, double skill) {
        Set<MeetingStep> done = EnumSet.noneOf(MeetingStep.class);
        MeetingKind kind = themed ? MeetingKind.COMBINED : MeetingKind.REGULAR;
        for (MeetingStep one : MeetingStep.values()) {
            if (one.belongsTo(kind) && happens(0.7 + 0.3 * skill)) {
                done.add(one);
            }
        }
        return new StepTicks(done, Optional.of(MeetingRole.MINUTE_TAKER));
    }

    private List<AgendaItem> agenda(boolean themed, double skill) {
        List<AgendaItem> agenda = new ArrayList<>();
        for (MeetingStep one : MeetingStep.values()) {
            if (one.canBeGivenAway()) {
                agenda.add(AgendaItem.presented(one, happens(0.8 * skill) ? helper() : MeetingRole.SECRETARY));
            }
        }
        if (themed) {
            agenda.add(AgendaItem.presented(
                    MeetingStep.THEME_PRESENTATION,
                    happens(0.3 + 0.7 * skill) ? MeetingRole.MEMBER : MeetingRole.SECRETARY));
        }
        return agenda;
    }

    private MeetingRole helper() {
        return switch (chance.nextInt(3)) {
            case 0 -> MeetingRole.DEPUTY;
            case 1 -> full < MEMBERS_FOR_COMMITTEE ? MeetingRole.MEMBER : MeetingRole.COMMITTEE_MEMBER;
            default -> MeetingRole.MEMBER;
        };
    }

    private AttendanceReport attendance(LocalDate date, double skill) {
        if (!happens(0.3)) {
            return AttendanceReport.nobodyCame();
        }
        return new AttendanceReport(
                true,
                happens(0.5 + 0.5 * skill)
                        ? Optional.of(date.plusDays(2).atTime(9, 0)).filter(this::isPast)
                        : Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.of(chance.nextInt(3)));
    }

    private Deed published(LocalDate date, double skill) {
        LocalDateTime at = date.plusDays(happens(0.3 + 0.7 * skill) ? 1 : 4).atTime(9, 0);
        return isPast(at) ? Deed.doneAt(at) : Deed.UNKNOWN;
    }

    private boolean isPast(LocalDateTime at) {
        return !at.toLocalDate().isAfter(today);
    }

    private Deed known(double probability) {
        return happens(probability) ? Deed.DONE : Deed.NOT_DONE;
    }

    private boolean happens(double probability) {
        return chance.nextDouble() < probability;
    }

    private static Vote.Threshold half() {
        return Vote.Threshold.OVER_HALF_OF_BODY;
    }
}
