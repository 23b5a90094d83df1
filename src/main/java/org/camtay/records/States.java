package org.camtay.records;

import java.util.Optional;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.Recommendation;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.YesNoUnknown;

/** How far the tasks and recommendations of a record are: the only part of it that goes on after the meeting. */
final class States {

    private States() {}

    /** Whether two records are the same but for that. */
    static boolean differOnly(MeetingRecord one, MeetingRecord other) {
        return begun(one).equals(begun(other));
    }

    private static MeetingRecord begun(MeetingRecord record) {
        return record.edit()
                .resolution(record.resolution().stream().map(States::begun).toList())
                .recommendations(
                        record.recommendations().stream().map(States::begun).toList())
                .record();
    }

    private static ResolutionItem begun(ResolutionItem task) {
        return new ResolutionItem(
                task.subject(), task.owner(), task.deadline(), task.measurable(), ResolutionItem.State.NOT_STARTED);
    }

    private static Recommendation begun(Recommendation asked) {
        return new Recommendation(
                asked.subject(),
                asked.addressee(),
                Recommendation.State.RECEIVED,
                asked.due(),
                Optional.empty(),
                YesNoUnknown.UNKNOWN);
    }
}
