package org.camtay.simulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.camtay.meeting.AgendaItem;
import org.camtay.meeting.Deed;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.MeetingTime;
import org.camtay.meeting.Preparation;
import org.camtay.meeting.Recommendation;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.Speech;
import org.camtay.meeting.StepTicks;
import org.camtay.meeting.Vote;
import org.camtay.meeting.YesNoUnknown;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.script.Member;
import org.camtay.simulation.script.Others;
import org.camtay.simulation.script.Scenario;

/**
 * Folds what went on record in a practised meeting into the record that real meetings have, so that the same indicators read both.
 * Energy, trust and clarity stay outside: a record does not know them either.
 */
public final class PracticeRecord {
    /** Full members from which on a cell elects a committee of its own. */
    private static final int COMMITTEE_FROM = 9;

    private static final LocalTime START = LocalTime.of(19, 0);
    private static final int COMMITTEE_DAYS = 3;
    private static final int ANSWER_DAYS = 7;

    private final Scenario scenario;
    private final List<Fact> facts;
    private final LocalDate date;

    private PracticeRecord(Outcome outcome, LocalDate date) {
        this.scenario = outcome.scenario();
        this.facts = outcome.facts();
        this.date = date;
    }

    /**
     * The record of an evening.
     *
     * @param date the day on which the practised meeting is taken to have been
     */
    public static MeetingRecord of(Outcome outcome, LocalDate date) {
        return new PracticeRecord(outcome, date).record();
    }

    private <F extends Fact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private MeetingRecord record() {
        int minutes = all(Fact.MeetingClosed.class).stream()
                .mapToInt(Fact.MeetingClosed::minute)
                .findFirst()
                .orElse(0);
        MeetingTime time = MeetingTime.on(date)
                .planned(START, START.plusMinutes(scenario.time().to()))
                .from(START, START.plusMinutes(minutes))
                .atLeast(scenario.time().from());
        return MeetingRecord.draft(MeetingRecord.Origin.PRACTICE, MeetingKind.REGULAR, time)
                .rollCall(rollCall())
                .preparation(preparation())
                .steps(steps())
                .agenda(agenda())
                .speech(Speech.of((int) all(Fact.Spoke.class).stream()
                        .map(Fact.Spoke::member)
                        .distinct()
                        .count()))
                .votes(all(Fact.Voted.class).stream().map(PracticeRecord::vote).toList())
                .resolution(all(Fact.Decided.class).stream().map(this::task).toList())
                .recommendations(recommendations())
                .record();
    }

    private int full() {
        Others others = scenario.others();
        int faces = (int) scenario.members().stream().filter(Member::isEntitled).count();
        return faces + others.full() + others.excused() + others.unexcused();
    }

    private RollCall rollCall() {
        Others others = scenario.others();
        int candidates = (int) scenario.members().stream()
                        .filter(member -> member.isPeer() && !member.isEntitled())
                        .count()
                + others.probationary();
        int present = full() + candidates - others.excused() - others.unexcused();
        return RollCall.of(full(), candidates, present, others.excused(), others.unexcused());
    }

    private Preparation preparation() {
        Deed notified = all(Fact.Notified.class).isEmpty() ? Deed.NOT_DONE : Deed.DONE;
        int documents = (int) scenario.agenda().stream()
                .filter(org.camtay.simulation.script.AgendaItem::document)
                .count();
        boolean sent = documents > 0 && all(Fact.DocumentSent.class).size() == documents;
        return new Preparation(
                notified,
                scenario.guest() < 0 ? Deed.UNKNOWN : notified,
                OptionalInt.of(documents),
                sent ? Deed.doneAt(date.minusDays(1).atTime(START)) : Deed.NOT_DONE,
                committee());
    }

    private Preparation.CommitteeMeeting committee() {
        if (full() < COMMITTEE_FROM) {
            return new Preparation.CommitteeMeeting(
                    Preparation.CommitteeMeeting.State.NO_COMMITTEE, Optional.empty(), YesNoUnknown.UNKNOWN);
        }
        return all(Fact.CommitteeMet.class).isEmpty()
                ? new Preparation.CommitteeMeeting(
                        Preparation.CommitteeMeeting.State.NOT_HELD, Optional.empty(), YesNoUnknown.UNKNOWN)
                : Preparation.CommitteeMeeting.held(date.minusDays(COMMITTEE_DAYS), true);
    }

    private MeetingStep step(int item) {
        return MeetingStep.ofCode(Integer.toString(scenario.agenda().get(item).step()))
                .orElse(MeetingStep.DISCUSSION);
    }

    private StepTicks steps() {
        Set<MeetingStep> done = EnumSet.noneOf(MeetingStep.class);
        all(Fact.ItemClosed.class).forEach(closed -> done.add(step(closed.item())));
        return done.isEmpty() ? StepTicks.UNKNOWN : new StepTicks(done, Optional.of(MeetingRole.MINUTE_TAKER));
    }

    private List<AgendaItem> agenda() {
        List<AgendaItem> agenda = new ArrayList<>();
        int before = 0;
        for (int item : IntStream.range(0, scenario.agenda().size()).toArray()) {
            OptionalInt end = all(Fact.ItemClosed.class).stream()
                    .filter(closed -> closed.item() == item)
                    .mapToInt(Fact.ItemClosed::minute)
                    .findFirst();
            int from = before;
            agenda.add(new AgendaItem(
                    step(item),
                    presenter(item),
                    presenter(item),
                    OptionalInt.of(scenario.agenda().get(item).minutes()),
                    end.isPresent() ? OptionalInt.of(end.getAsInt() - from) : OptionalInt.empty(),
                    OptionalInt.of((int) all(Fact.Spoke.class).stream()
                            .filter(spoke -> spoke.item() == item)
                            .count()),
                    YesNoUnknown.of(end.isPresent())));
            before = end.orElse(before);
        }
        return agenda;
    }

    private Optional<MeetingRole> presenter(int item) {
        return all(Fact.ItemOpened.class).stream()
                .filter(opened -> opened.item() == item && opened.presenter() >= 0)
                .findFirst()
                .map(opened -> role(opened.presenter()));
    }

    /** The role as the scenario words it. */
    private MeetingRole role(int member) {
        if (member == scenario.you()) {
            return MeetingRole.SECRETARY;
        }
        String who = scenario.members().get(member).who().toLowerCase(Locale.ROOT);
        if (who.contains("deputy") || who.contains("phó bí thư")) {
            return MeetingRole.DEPUTY;
        }
        return who.contains("committee") || who.contains("chi ủy") ? MeetingRole.COMMITTEE_MEMBER : MeetingRole.MEMBER;
    }

    private static Vote vote(Fact.Voted voted) {
        return new Vote(
                voted.entitled(),
                voted.votesFor(),
                voted.votesAgainst(),
                0,
                Vote.Threshold.OVER_HALF_OF_BODY,
                voted.adopted());
    }

    private ResolutionItem task(Fact.Decided decided) {
        return new ResolutionItem(
                "",
                Optional.of(role(decided.owner())),
                Optional.of(date.plusMonths(1)),
                YesNoUnknown.of(decided.measurable()),
                ResolutionItem.State.NOT_STARTED);
    }

    private List<Recommendation> recommendations() {
        return all(Fact.RecommendationAnswered.class).stream()
                .map(answered -> new Recommendation(
                        "",
                        Recommendation.Addressee.CELL,
                        Recommendation.State.TOLD,
                        Optional.of(date.plusDays(ANSWER_DAYS)),
                        Optional.of(date),
                        YesNoUnknown.YES))
                .toList();
    }
}
