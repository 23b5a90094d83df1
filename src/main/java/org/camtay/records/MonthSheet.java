package org.camtay.records;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.camtay.meeting.AgendaItem;
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
import org.camtay.meeting.RecordProblem;
import org.camtay.meeting.RecordProblem.Reason;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.Speech;
import org.camtay.meeting.YesNoUnknown;

/**
 * The page of a month as it was typed, field by field, and the record that it makes. Only the date is needed; a field that was
 * left open is not known.
 */
public final class MonthSheet {

    /** Tasks that the page has room for. */
    public static final int TASKS = 4;

    /** The steps whose presenter the page asks for. */
    public static final List<MeetingStep> PRESENTED = List.of(
            MeetingStep.ROLL_CALL,
            MeetingStep.DUES,
            MeetingStep.NEWS,
            MeetingStep.IDEOLOGY,
            MeetingStep.LAST_RESOLUTION,
            MeetingStep.NEXT_TASKS);

    /** When documents were sent: so many days before, on the day itself, not at all; or there were none. */
    public static final List<String> DOCUMENTS = List.of("3", "1", "0", "NOT_SENT", "NO_DOCUMENTS");

    /** When results were published: so many days after, not at all; or they are secret. */
    public static final List<String> PUBLISHED = List.of("1", "2", "3", "NOT_DONE", "SECRET");

    /** What the committee did before. */
    public static final List<String> COMMITTEE = List.of("MINUTES", "NO_MINUTES", "NOT_HELD", "NO_COMMITTEE");

    private final TypedFields fields;
    private final LocalDate date;

    private MonthSheet(TypedFields fields, LocalDate date) {
        this.fields = fields;
        this.date = date;
    }

    /**
     * What a page makes.
     *
     * @param record empty while there is a field that cannot be read, or no date
     */
    public record Read(Optional<MeetingRecord> record, List<RecordProblem> problems) {
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /** The first fields of a new month: the last meeting's size, hours and presenters; nothing that has to be told anew. */
    static Map<String, String> begun(Optional<MeetingRecord> last, YearMonth month, int fixedDay) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("date", month.atDay(fixedDay).toString());
        fields.put("kind", MeetingKind.REGULAR.name());
        last.ifPresent(before -> {
            before.time().start().ifPresent(start -> fields.put("start", start.toString()));
            before.time().end().ifPresent(end -> fields.put("end", end.toString()));
            before.rollCall().ifPresent(roll -> {
                fields.put("full", Integer.toString(roll.full()));
                fields.put("probationary", Integer.toString(roll.probationary()));
                fields.put("notExpected", Integer.toString(roll.members() - roll.expected()));
            });
            before.agenda().stream()
                    .filter(item -> PRESENTED.contains(item.step()))
                    .forEach(item ->
                            item.presenter().ifPresent(role -> fields.put(presenter(item.step()), role.name())));
        });
        return fields;
    }

    /** The name of the field with the presenter of a step. */
    public static String presenter(MeetingStep step) {
        return "presenter." + step.code();
    }

    /** @param minimum minutes that each kind of meeting lasts at least */
    static Read read(Map<String, String> typed, Map<MeetingKind, Integer> minimum) {
        TypedFields fields = new TypedFields(typed);
        Optional<LocalDate> date = fields.day("date");
        if (date.isEmpty()) {
            if (fields.problems().isEmpty()) {
                fields.problems().add(new RecordProblem("date", Reason.NOT_A_DATE, List.of("–")));
            }
            return new Read(Optional.empty(), fields.problems());
        }
        MeetingRecord record = new MonthSheet(fields, date.get()).record(minimum);
        return new Read(fields.problems().isEmpty() ? Optional.of(record) : Optional.empty(), fields.problems());
    }

    private MeetingRecord record(Map<MeetingKind, Integer> minimum) {
        MeetingKind kind = fields.one("kind", MeetingKind.values()).orElse(MeetingKind.REGULAR);
        Integer atLeast = minimum.get(kind);
        MeetingTime time = new MeetingTime(
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fields.time("start"),
                fields.time("end"),
                MeetingTime.Mode.IN_PERSON,
                fields.text("reason"),
                atLeast == null ? OptionalInt.empty() : OptionalInt.of(atLeast));
        var draft = MeetingRecord.draft(Origin.REAL, kind, time)
                .preparation(preparation())
                .agenda(agenda())
                .speech(new Speech(fields.number("speakers"), OptionalInt.empty()))
                .closing(closing())
                .resolution(tasks());
        rollCall().ifPresent(draft::rollCall);
        return draft.record();
    }

    /** Known when the members and the present were told; those absent are excused unless told otherwise. */
    private Optional<RollCall> rollCall() {
        OptionalInt full = fields.number("full");
        OptionalInt present = fields.number("present");
        int probationary = fields.number("probationary").orElse(0);
        int notExpected = fields.number("notExpected").orElse(0);
        int unexcused = fields.number("unexcused").orElse(0);
        YesNoUnknown streak = fields.answer("streak");
        if (full.isEmpty() || present.isEmpty()) {
            return Optional.empty();
        }
        int absent = full.getAsInt() + probationary - notExpected - present.getAsInt();
        return Optional.of(new RollCall(
                full.getAsInt(),
                probationary,
                0,
                0,
                notExpected,
                0,
                present.getAsInt(),
                Math.max(0, absent - unexcused),
                unexcused,
                streak));
    }

    private Preparation preparation() {
        String sent = fields.text("documents");
        OptionalInt number = sent.equals("NO_DOCUMENTS") ? OptionalInt.of(0) : OptionalInt.empty();
        Deed documents = sent.equals("NOT_SENT") ? Deed.NOT_DONE : daysFrom("documents", DOCUMENTS, -1);
        return new Preparation(told("membersNotified"), told("attendeeNotified"), number, documents, committee());
    }

    private CommitteeMeeting committee() {
        return switch (fields.text("committee")) {
            case "MINUTES" -> committee(CommitteeMeeting.State.HELD, YesNoUnknown.YES);
            case "NO_MINUTES" -> committee(CommitteeMeeting.State.HELD, YesNoUnknown.NO);
            case "NOT_HELD" -> committee(CommitteeMeeting.State.NOT_HELD, YesNoUnknown.UNKNOWN);
            case "NO_COMMITTEE" -> committee(CommitteeMeeting.State.NO_COMMITTEE, YesNoUnknown.UNKNOWN);
            default -> CommitteeMeeting.UNKNOWN;
        };
    }

    private static CommitteeMeeting committee(CommitteeMeeting.State state, YesNoUnknown minutes) {
        return new CommitteeMeeting(state, Optional.empty(), minutes);
    }

    private List<AgendaItem> agenda() {
        List<AgendaItem> agenda = new ArrayList<>();
        for (MeetingStep step : PRESENTED) {
            fields.one(presenter(step), MeetingRole.values())
                    .ifPresent(role -> agenda.add(AgendaItem.presented(step, role)));
        }
        return agenda;
    }

    private Closing closing() {
        String published = fields.text("published");
        Deed deed = published.equals("NOT_DONE") ? Deed.NOT_DONE : daysFrom("published", PUBLISHED, 1);
        return new Closing(told("minutesAdopted"), deed, published.equals("SECRET"));
    }

    private List<ResolutionItem> tasks() {
        List<ResolutionItem> tasks = new ArrayList<>();
        for (int number = 1; number <= TASKS; number++) {
            String task = "task" + number + ".";
            Optional<MeetingRole> owner = fields.one(task + "owner", MeetingRole.values());
            Optional<LocalDate> deadline = fields.day(task + "deadline");
            String subject = fields.text(task + "subject");
            if (owner.isPresent() || deadline.isPresent() || !subject.isEmpty()) {
                tasks.add(new ResolutionItem(
                        subject, owner, deadline, fields.answer(task + "measurable"), ResolutionItem.State.UNDER_WAY));
            }
        }
        return tasks;
    }

    private Deed told(String field) {
        return switch (fields.answer(field)) {
            case YES -> Deed.DONE;
            case NO -> Deed.NOT_DONE;
            case UNKNOWN -> Deed.UNKNOWN;
        };
    }

    /** Of a deed only the day is asked for, counted from the meeting; it is taken to have been in the morning. */
    private Deed daysFrom(String field, List<String> offered, int direction) {
        String days = fields.text(field);
        return offered.contains(days) && days.length() == 1
                ? Deed.doneAt(date.plusDays(direction * Long.parseLong(days)).atTime(LocalTime.of(8, 0)))
                : Deed.UNKNOWN;
    }
}
