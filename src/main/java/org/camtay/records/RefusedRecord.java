package org.camtay.records;

import java.util.List;
import org.camtay.meeting.RecordProblem;
import org.camtay.meeting.RecordProblem.Reason;

/** A record that cannot be kept like this; each problem is said at its field. */
public class RefusedRecord extends RuntimeException {

    private final transient List<RecordProblem> problems;

    RefusedRecord(List<RecordProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    static RefusedRecord because(String field, Reason reason, Object... values) {
        return new RefusedRecord(List.of(new RecordProblem(field, reason, List.of(values))));
    }

    public List<RecordProblem> problems() {
        return problems;
    }
}
