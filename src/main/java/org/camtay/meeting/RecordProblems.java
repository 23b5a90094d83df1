package org.camtay.meeting;

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
import static org.camtay.meeting.RecordProblem.Reason.ROLL_CALL_SUM;
import static org.camtay.meeting.RecordProblem.Reason.STEP_OF_ANOTHER_KIND;
import static org.camtay.meeting.RecordProblem.Reason.TICKED_BY_CHAIR;
import static org.camtay.meeting.RecordProblem.Reason.TIME_OF_WHAT_WAS_NOT_DONE;
import static org.camtay.meeting.RecordProblem.Reason.TOLD_WITHOUT_ANSWER;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.camtay.meeting.MeetingRecord.Origin;
import org.camtay.meeting.RecordProblem.Reason;

/** Everything that cannot be so in a record; nothing is thrown, so that a form and an import can say all of it at once. */
public final class RecordProblems {

    public static final int MEMBERS_MAX = 2000;
    public static final int MINUTES_MAX = 720;
    public static final int DOCUMENTS_MAX = 99;
    public static final int TENTHS_MAX = 1000;
    public static final int LIST_MAX = 40;

    private final MeetingRecord record;
    private final List<RecordProblem> found = new ArrayList<>();

    private RecordProblems(MeetingRecord record) {
        this.record = record;
    }

    /** In the order of the fields. Whether the day lies in the future is for those to say who know what day it is. */
    public static List<RecordProblem> of(MeetingRecord record) {
        RecordProblems problems = new RecordProblems(record);
        problems.inTime();
        record.rollCall().ifPresent(problems::inRollCall);
        problems.inPreparation();
        problems.inConduct();
        problems.inVotes();
        problems.inClosing();
        problems.inTasks();
        problems.inRecommendations();
        problems.inScores();
        return List.copyOf(problems.found);
    }

    private void inTime() {
        MeetingTime time = record.time();
        order("time.end", time.start(), time.end());
        order("time.plannedEnd", time.plannedStart(), time.plannedEnd());
        range("time.minimumMinutes", time.minimumMinutes(), MINUTES_MAX);
        found.addAll(FreeText.problems("time.reason", time.reason(), MeetingTime.REASON_LENGTH));
        if (!record.chair().mayChair()) {
            add("chair", MAY_NOT_CHAIR, record.chair());
        }
    }

    private void inRollCall(RollCall roll) {
        int before = found.size();
        range("rollCall.full", roll.full(), MEMBERS_MAX);
        range("rollCall.probationary", roll.probationary(), MEMBERS_MAX);
        range("rollCall.temporarilyHere", roll.temporarilyHere(), MEMBERS_MAX);
        range("rollCall.temporarilyElsewhere", roll.temporarilyElsewhere(), MEMBERS_MAX);
        range("rollCall.exempted", roll.exempted(), MEMBERS_MAX);
        range("rollCall.specialDuty", roll.specialDuty(), MEMBERS_MAX);
        range("rollCall.present", roll.present(), MEMBERS_MAX);
        range("rollCall.excused", roll.excused(), MEMBERS_MAX);
        range("rollCall.unexcused", roll.unexcused(), MEMBERS_MAX);
        if (found.size() > before) {
            return;
        }
        int sum = roll.present() + roll.excused() + roll.unexcused();
        if (roll.expected() < 0) {
            add("rollCall.exempted", MORE_AWAY_THAN_MEMBERS, roll.members() - roll.expected(), roll.members());
        } else if (roll.present() > roll.expected()) {
            add("rollCall.present", MORE_PRESENT_THAN_MEMBERS, roll.present(), roll.expected());
        } else if (sum != roll.expected()) {
            add("rollCall.excused", ROLL_CALL_SUM, sum, roll.expected());
        }
    }

    private void inPreparation() {
        Preparation before = record.preparation();
        deed("preparation.membersNotified", before.membersNotified());
        deed("preparation.attendeeNotified", before.attendeeNotified());
        deed("preparation.documentsSent", before.documentsSent());
        range("preparation.documents", before.documents(), DOCUMENTS_MAX);
        before.committeeMeeting()
                .date()
                .filter(day -> day.isAfter(record.date()))
                .ifPresent(day -> add("preparation.committeeMeeting", AFTER_MEETING, day, record.date()));
    }

    private void inConduct() {
        if (record.steps().by().equals(Optional.of(record.chair()))) {
            add("steps.by", TICKED_BY_CHAIR, record.chair());
        }
        record.steps().done().forEach(step -> step("steps", step));
        length("agenda", record.agenda());
        for (int place = 0; place < record.agenda().size(); place++) {
            AgendaItem item = record.agenda().get(place);
            String field = "agenda[" + place + "]";
            step(field + ".step", item.step());
            range(field + ".plannedMinutes", item.plannedMinutes(), MINUTES_MAX);
            range(field + ".actualMinutes", item.actualMinutes(), MINUTES_MAX);
            range(field + ".opinions", item.opinions(), MEMBERS_MAX);
        }
        Speech speech = record.speech();
        range("speech.speakers", speech.speakers(), MEMBERS_MAX);
        record.rollCall().ifPresent(roll -> {
            int others = Math.max(0, roll.inTheRoom() - 1);
            if (speech.speakers().orElse(0) > others) {
                add(
                        "speech.speakers",
                        MORE_SPEAKERS_THAN_PRESENT,
                        speech.speakers().orElse(0),
                        others);
            }
        });
        if (speech.chairMinutes().isPresent() && record.origin() == Origin.REAL) {
            add("speech.chairMinutes", CHAIR_MINUTES_OF_REAL_MEETING);
        }
    }

    private void inVotes() {
        length("votes", record.votes());
        for (int place = 0; place < record.votes().size(); place++) {
            Vote vote = record.votes().get(place);
            String field = "votes[" + place + "]";
            range(field + ".entitled", vote.entitled(), MEMBERS_MAX);
            range(field + ".inFavour", vote.inFavour(), MEMBERS_MAX);
            range(field + ".against", vote.against(), MEMBERS_MAX);
            range(field + ".other", vote.other(), MEMBERS_MAX);
            if (vote.cast() > vote.entitled()) {
                add(field + ".inFavour", MORE_VOTES_THAN_ENTITLED, vote.cast(), vote.entitled());
            } else if (vote.carried() && !vote.reachesThreshold()) {
                add(field + ".carried", CARRIED_WITHOUT_MAJORITY, vote.inFavour(), vote.entitled());
            }
            record.rollCall()
                    .filter(roll -> vote.entitled() > roll.full())
                    .ifPresent(roll -> add(field + ".entitled", MORE_ENTITLED_THAN_FULL, vote.entitled(), roll.full()));
        }
    }

    private void inClosing() {
        afterMeeting("closing.minutesAdopted", record.closing().minutesAdopted());
        afterMeeting("closing.published", record.closing().published());
    }

    private void inTasks() {
        length("resolution", record.resolution());
        for (int place = 0; place < record.resolution().size(); place++) {
            ResolutionItem task = record.resolution().get(place);
            String field = "resolution[" + place + "]";
            found.addAll(FreeText.problems(field + ".subject", task.subject(), ResolutionItem.SUBJECT_LENGTH));
            notBefore(field + ".deadline", task.deadline());
        }
    }

    private void inRecommendations() {
        length("recommendations", record.recommendations());
        for (int place = 0; place < record.recommendations().size(); place++) {
            Recommendation asked = record.recommendations().get(place);
            String field = "recommendations[" + place + "]";
            found.addAll(FreeText.problems(field + ".subject", asked.subject(), Recommendation.SUBJECT_LENGTH));
            notBefore(field + ".due", asked.due());
            notBefore(field + ".answered", asked.answered());
            if (asked.told() == YesNoUnknown.YES && asked.answered().isEmpty()) {
                add(field + ".told", TOLD_WITHOUT_ANSWER);
            }
        }
    }

    private void inScores() {
        record.scoring().ifPresent(scoring -> {
            range("scoring.agreed", scoring.agreedTenths(), TENTHS_MAX);
            scoring.marks().forEach(mark -> range("scoring." + mark.row(), mark.tenths(), TENTHS_MAX));
        });
        record.attendance().ifPresent(report -> {
            range("attendance.score", report.tenths(), TENTHS_MAX);
            range("attendance.brought", report.brought(), LIST_MAX);
            notBefore("attendance.filed", report.filed().map(LocalDateTime::toLocalDate));
        });
    }

    private void order(String field, Optional<LocalTime> start, Optional<LocalTime> end) {
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            add(field, END_BEFORE_START, end.get(), start.get());
        }
    }

    private void deed(String field, Deed deed) {
        if (!deed.isDone() && deed.at().isPresent()) {
            add(field, TIME_OF_WHAT_WAS_NOT_DONE);
        }
    }

    private void afterMeeting(String field, Deed deed) {
        deed(field, deed);
        notBefore(field, deed.at().map(LocalDateTime::toLocalDate));
    }

    private void notBefore(String field, Optional<LocalDate> day) {
        day.filter(given -> given.isBefore(record.date()))
                .ifPresent(given -> add(field, BEFORE_MEETING, given, record.date()));
    }

    private void step(String field, MeetingStep step) {
        if (!step.belongsTo(record.kind())) {
            add(field, STEP_OF_ANOTHER_KIND, step, record.kind());
        }
    }

    private void length(String field, List<?> list) {
        if (list.size() > LIST_MAX) {
            add(field, LIST_TOO_LONG, list.size(), LIST_MAX);
        }
    }

    private void range(String field, OptionalInt number, int greatest) {
        number.ifPresent(given -> range(field, given, greatest));
    }

    private void range(String field, int number, int greatest) {
        if (number < 0 || number > greatest) {
            add(field, NUMBER_RANGE, number, 0, greatest);
        }
    }

    private void add(String field, Reason reason, Object... values) {
        found.add(RecordProblem.of(field, reason, values));
    }
}
