package org.camtay.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known about one meeting of a cell, practised or real: counts, roles, times and states; no names, no opinions, no
 * texts of minutes. States of tasks and recommendations are as known when the record is read.
 *
 * @param chair the role of the person in the chair
 * @param scoring empty while no score sheet was begun
 * @param attendance empty while nobody has told whether somebody of the higher committee came
 */
public record MeetingRecord(
        Origin origin,
        MeetingKind kind,
        MeetingTime time,
        MeetingRole chair,
        Optional<RollCall> rollCall,
        Preparation preparation,
        StepTicks steps,
        List<AgendaItem> agenda,
        Speech speech,
        List<Vote> votes,
        Closing closing,
        List<ResolutionItem> resolution,
        List<Recommendation> recommendations,
        Optional<Scoring> scoring,
        Optional<AttendanceReport> attendance) {

    /** Where a record comes from; the two never share a report. */
    public enum Origin {
        PRACTICE,
        REAL
    }

    public MeetingRecord {
        agenda = List.copyOf(agenda);
        votes = List.copyOf(votes);
        resolution = List.copyOf(resolution);
        recommendations = List.copyOf(recommendations);
    }

    /** A meeting in the secretary's chair of which nobody has told more than when it was. */
    public static MeetingRecord of(Origin origin, MeetingKind kind, MeetingTime time) {
        return new MeetingRecord(
                origin,
                kind,
                time,
                MeetingRole.SECRETARY,
                Optional.empty(),
                Preparation.UNKNOWN,
                StepTicks.UNKNOWN,
                List.of(),
                Speech.UNKNOWN,
                List.of(),
                Closing.UNKNOWN,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public LocalDate date() {
        return time.date();
    }

    public MeetingRecord with(MeetingTime time) {
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

    public MeetingRecord with(MeetingRole chair) {
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

    public MeetingRecord with(RollCall rollCall) {
        return new MeetingRecord(
                origin,
                kind,
                time,
                chair,
                Optional.of(rollCall),
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

    public MeetingRecord with(Preparation preparation) {
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

    public MeetingRecord with(StepTicks steps) {
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

    public MeetingRecord withAgenda(List<AgendaItem> agenda) {
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

    public MeetingRecord with(Speech speech) {
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

    public MeetingRecord withVotes(List<Vote> votes) {
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

    public MeetingRecord with(Closing closing) {
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

    public MeetingRecord withResolution(List<ResolutionItem> resolution) {
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

    public MeetingRecord withRecommendations(List<Recommendation> recommendations) {
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

    public MeetingRecord with(Scoring scoring) {
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
                Optional.of(scoring),
                attendance);
    }

    public MeetingRecord with(AttendanceReport attendance) {
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
                Optional.of(attendance));
    }
}
