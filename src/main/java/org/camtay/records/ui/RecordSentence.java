package org.camtay.records.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.RecordProblem;

/** Says what is wrong with a record: what is the case, with the values, and what to do. */
final class RecordSentence {

    private RecordSentence() {}

    static String of(RecordProblem problem, Component texts) {
        Object[] values =
                problem.values().stream().map(value -> said(value, texts)).toArray();
        return texts.getTranslation("meeting.RecordProblem." + problem.reason(), values);
    }

    private static Object said(Object value, Component texts) {
        return switch (value) {
            case LocalDate day ->
                DateTimeFormatter.ofPattern(texts.getTranslation("records.RecordSentence.date"))
                        .format(day);
            case MeetingKind kind -> texts.getTranslation("meeting.MeetingKind." + kind);
            case MeetingRole role -> texts.getTranslation("meeting.MeetingRole." + role);
            case MeetingStep step -> step.code();
            default -> value.toString();
        };
    }
}
