package org.camtay.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.camtay.meeting.MeetingRecord.Origin;
import org.camtay.meeting.Preparation.CommitteeMeeting;

/** Records of meetings for tests, said in a few words or drawn by chance. */
public final class Meetings {

    /** The values of the rule register as they stand, and the targets of the lessons. */
    public static final Norms NORMS = new Norms(
            3,
            7,
            1,
            2,
            false,
            Map.of(
                    Indicator.ATTENDANCE,
                    Fraction.percent(90),
                    Indicator.SPEAKERS,
                    new Fraction(1, 2),
                    Indicator.DELEGATION,
                    new Fraction(1, 2)));

    public static final LocalDate THIRD = LocalDate.of(2026, 11, 3);

    private Meetings() {}

    public static RecordDraft regular() {
        return regular(THIRD);
    }

    public static RecordDraft regular(LocalDate date) {
        return MeetingRecord.draft(Origin.REAL, MeetingKind.REGULAR, MeetingTime.on(date));
    }

    public static RecordDraft ofKind(MeetingKind kind, LocalDate date) {
        return MeetingRecord.draft(Origin.REAL, kind, MeetingTime.on(date));
    }

    public static AgendaItem item(MeetingStep step, MeetingRole presenter) {
        return AgendaItem.presented(step, presenter);
    }

    public static ResolutionItem task(
            MeetingRole owner, LocalDate deadline, YesNoUnknown measurable, ResolutionItem.State state) {
        return new ResolutionItem("", Optional.ofNullable(owner), Optional.ofNullable(deadline), measurable, state);
    }

    public static Recommendation asked(LocalDate due, LocalDate answered, YesNoUnknown told) {
        return new Recommendation(
                "",
                Recommendation.Addressee.COMMUNE_GOVERNMENT,
                Recommendation.State.PASSED_ON,
                Optional.ofNullable(due),
                Optional.ofNullable(answered),
                told);
    }

    /** Anything that could have been told about a real meeting in a year, drawn by chance. */
    public static MeetingRecord any(RandomGenerator chance) {
        LocalDate date = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(365));
        MeetingKind kind = one(chance, MeetingKind.values());
        int full = 5 + chance.nextInt(30);
        int excused = chance.nextInt(3);
        int unexcused = chance.nextInt(2);
        int present = full - excused - unexcused;
        return MeetingRecord.draft(
                        Origin.REAL,
                        kind,
                        MeetingTime.on(date)
                                .from(LocalTime.of(19, 0), LocalTime.of(20, chance.nextInt(60)))
                                .atLeast(90)
                                .because(chance.nextBoolean() ? "mùa gặt" : ""))
                .rollCall(RollCall.of(full, 0, present, excused, unexcused))
                .preparation(new Preparation(
                        deed(chance, date),
                        deed(chance, date),
                        OptionalInt.of(chance.nextInt(3)),
                        deed(chance, date),
                        new CommitteeMeeting(
                                one(chance, CommitteeMeeting.State.values()),
                                Optional.of(date.minusDays(2)),
                                one(chance, YesNoUnknown.values()))))
                .agenda(List.of(
                        item(one(chance, MeetingStep.values()), one(chance, MeetingRole.values())),
                        item(one(chance, MeetingStep.values()), one(chance, MeetingRole.values()))))
                .speech(Speech.of(chance.nextInt(present)))
                .votes(List.of(new Vote(
                        full, chance.nextInt(full), 0, 0, one(chance, Vote.Threshold.values()), chance.nextBoolean())))
                .closing(new Closing(deed(chance, date), deed(chance, date.plusDays(4)), chance.nextBoolean()))
                .resolution(List.of(task(
                        MeetingRole.MEMBER,
                        date.plusDays(chance.nextInt(60)),
                        one(chance, YesNoUnknown.values()),
                        one(chance, ResolutionItem.State.values()))))
                .recommendations(List.of(asked(
                        date.plusDays(chance.nextInt(40)),
                        chance.nextBoolean() ? date.plusDays(chance.nextInt(60)) : null,
                        one(chance, YesNoUnknown.values()))))
                .attendance(new AttendanceReport(
                        chance.nextBoolean(), Optional.empty(), OptionalInt.empty(), OptionalInt.empty()))
                .record();
    }

    private static Deed deed(RandomGenerator chance, LocalDate date) {
        return switch (chance.nextInt(4)) {
            case 0 -> Deed.UNKNOWN;
            case 1 -> Deed.NOT_DONE;
            case 2 -> Deed.DONE;
            default -> Deed.doneAt(at(date.minusDays(chance.nextInt(4)), 8));
        };
    }

    public static LocalDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0);
    }

    private static <T> T one(RandomGenerator chance, T[] values) {
        return values[chance.nextInt(values.length)];
    }
}
