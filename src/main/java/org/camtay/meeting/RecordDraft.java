package org.camtay.meeting;

import java.util.List;
import java.util.Optional;
import org.camtay.meeting.MeetingRecord.Origin;

/** A record in the making; what is not set is not known. */
public final class RecordDraft {

    private final Origin origin;
    private MeetingKind kind;
    private MeetingTime time;
    private MeetingRole chair = MeetingRole.SECRETARY;
    private Optional<RollCall> rollCall = Optional.empty();
    private Preparation preparation = Preparation.UNKNOWN;
    private StepTicks steps = StepTicks.UNKNOWN;
    private List<AgendaItem> agenda = List.of();
    private Speech speech = Speech.UNKNOWN;
    private List<Vote> votes = List.of();
    private Closing closing = Closing.UNKNOWN;
    private List<ResolutionItem> resolution = List.of();
    private List<Recommendation> recommendations = List.of();
    private Optional<Scoring> scoring = Optional.empty();
    private Optional<AttendanceReport> attendance = Optional.empty();

    RecordDraft(Origin origin, MeetingKind kind, MeetingTime time) {
        this.origin = origin;
        this.kind = kind;
        this.time = time;
    }

    RecordDraft(MeetingRecord record) {
        this(record.origin(), record.kind(), record.time());
        chair = record.chair();
        rollCall = record.rollCall();
        preparation = record.preparation();
        steps = record.steps();
        agenda = record.agenda();
        speech = record.speech();
        votes = record.votes();
        closing = record.closing();
        resolution = record.resolution();
        recommendations = record.recommendations();
        scoring = record.scoring();
        attendance = record.attendance();
    }

    public RecordDraft kind(MeetingKind newKind) {
        kind = newKind;
        return this;
    }

    public RecordDraft time(MeetingTime newTime) {
        time = newTime;
        return this;
    }

    public RecordDraft chair(MeetingRole newChair) {
        chair = newChair;
        return this;
    }

    public RecordDraft rollCall(RollCall newRollCall) {
        rollCall = Optional.of(newRollCall);
        return this;
    }

    public RecordDraft preparation(Preparation newPreparation) {
        preparation = newPreparation;
        return this;
    }

    public RecordDraft steps(StepTicks newSteps) {
        steps = newSteps;
        return this;
    }

    public RecordDraft agenda(List<AgendaItem> newAgenda) {
        agenda = newAgenda;
        return this;
    }

    public RecordDraft speech(Speech newSpeech) {
        speech = newSpeech;
        return this;
    }

    public RecordDraft votes(List<Vote> newVotes) {
        votes = newVotes;
        return this;
    }

    public RecordDraft closing(Closing newClosing) {
        closing = newClosing;
        return this;
    }

    public RecordDraft resolution(List<ResolutionItem> newResolution) {
        resolution = newResolution;
        return this;
    }

    public RecordDraft recommendations(List<Recommendation> newRecommendations) {
        recommendations = newRecommendations;
        return this;
    }

    public RecordDraft scoring(Scoring newScoring) {
        scoring = Optional.of(newScoring);
        return this;
    }

    public RecordDraft attendance(AttendanceReport newAttendance) {
        attendance = Optional.of(newAttendance);
        return this;
    }

    /** The record with what was set until now. */
    public MeetingRecord record() {
        return new MeetingRecord(
                origin,
                kind,
                time,
                chair,
                rollCall,
                preparation,
                steps,
                agenda,
                speech,
                votes,
                closing,
                resolution,
                recommendations,
                scoring,
                attendance);
    }
}
