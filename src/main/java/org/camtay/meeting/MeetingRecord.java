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

    /** To be filled in: a meeting in the secretary's chair of which nobody has told more than when it was. */
    public static RecordDraft draft(Origin origin, MeetingKind kind, MeetingTime time) {
        return new RecordDraft(origin, kind, time);
    }

    /** To be told more about, or otherwise. */
    public RecordDraft edit() {
        return new RecordDraft(this);
    }

    public LocalDate date() {
        return time.date();
    }
}
