package org.camtay.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.camtay.meeting.AgendaItem;
import org.camtay.meeting.Deed;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Indicator;
import org.camtay.meeting.Indicators;
import org.camtay.meeting.MeetingKind;
import org.camtay.meeting.MeetingRecord;
import org.camtay.meeting.MeetingRole;
import org.camtay.meeting.MeetingStep;
import org.camtay.meeting.MeetingTime;
import org.camtay.meeting.Norms;
import org.camtay.meeting.Preparation;
import org.camtay.meeting.RecordProblems;
import org.camtay.meeting.ResolutionItem;
import org.camtay.meeting.RollCall;
import org.camtay.meeting.Speech;
import org.camtay.meeting.StepTicks;
import org.camtay.meeting.Vote;
import org.camtay.meeting.YesNoUnknown;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Outcome;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.script.Scenario;
import org.junit.jupiter.api.Test;

class PracticeRecordTest {
    private static final LocalDate DATE = LocalDate.of(2026, 12, 3);
    private static final Norms NORMS = new Norms(3, 7, 1, 2, false, Map.of());

    /** Two items: an old matter to take note of and a decision; four members and a guest. */
    private static final String SHORT = """
            # A short evening

            - Time: 20 to 40 minutes, latest 60
            - Preparation: 6 hours

            ## Members

            | Name | Who | Traits |
            |---|---|---|
            | Lan | secretary | you |
            | Minh | deputy secretary | steady |
            | Hoa | teacher | quiet |
            | Sơn | driver | steady |

            ## Agenda

            | No | Item | Minutes | Knows best | Document | Outcome | Step |
            |---|---|---|---|---|---|---|
            | 1 | Last month | 10 | Minh | yes | note | 8 |
            | 2 | Next month | 20 | Hoa | yes | decision | 9 |

            ## Events

            ## Follow-up
            """;

    private final Scenario scenario = Scenarios.playable(SHORT);

    private Outcome evening() {
        Engine engine = new Engine(scenario, Rules.V3);
        List<Move> moves = List.of(
                new Move.Begin(),
                new Move.Give(1, true),
                new Move.NoteAndClose(),
                new Move.Give(2, true),
                new Move.Invite(3),
                new Move.Vote(),
                new Move.Decide(1));
        List<Integer> codes = new ArrayList<>(moves.stream().map(Move::code).toList());
        return Outcome.of(engine, new Deal(0), codes);
    }

    /** The same evening as a secretary would enter it. */
    private static MeetingRecord enteredByHand() {
        return MeetingRecord.draft(
                        MeetingRecord.Origin.REAL,
                        MeetingKind.REGULAR,
                        MeetingTime.on(DATE)
                                .planned(LocalTime.of(19, 0), LocalTime.of(19, 40))
                                .from(LocalTime.of(19, 0), LocalTime.of(19, 26))
                                .atLeast(20))
                .rollCall(RollCall.of(4, 0, 4, 0, 0))
                .preparation(new Preparation(
                        Deed.NOT_DONE,
                        Deed.UNKNOWN,
                        OptionalInt.of(2),
                        Deed.doneAt(DATE.minusDays(1).atTime(19, 0)),
                        new Preparation.CommitteeMeeting(
                                Preparation.CommitteeMeeting.State.NO_COMMITTEE,
                                Optional.empty(),
                                YesNoUnknown.UNKNOWN)))
                .steps(new StepTicks(
                        Set.of(MeetingStep.LAST_RESOLUTION, MeetingStep.NEXT_TASKS),
                        Optional.of(MeetingRole.MINUTE_TAKER)))
                .agenda(List.of(
                        item(MeetingStep.LAST_RESOLUTION, MeetingRole.DEPUTY, 10, 8, 1),
                        item(MeetingStep.NEXT_TASKS, MeetingRole.MEMBER, 20, 18, 2)))
                .speech(Speech.of(3))
                .votes(List.of(new Vote(4, 4, 0, 0, Vote.Threshold.OVER_HALF_OF_BODY, true)))
                .resolution(List.of(new ResolutionItem(
                        "",
                        Optional.of(MeetingRole.DEPUTY),
                        Optional.of(LocalDate.of(2027, 1, 3)),
                        YesNoUnknown.YES,
                        ResolutionItem.State.NOT_STARTED)))
                .record();
    }

    private static AgendaItem item(MeetingStep step, MeetingRole presenter, int planned, int actual, int opinions) {
        return new AgendaItem(
                step,
                Optional.of(presenter),
                Optional.of(presenter),
                OptionalInt.of(planned),
                OptionalInt.of(actual),
                OptionalInt.of(opinions),
                YesNoUnknown.YES);
    }

    @Test
    void a_practised_meeting_and_the_same_one_entered_by_hand_give_the_same_indicators() {
        MeetingRecord practised = PracticeRecord.of(evening(), DATE);
        assertThat(practised.origin()).isEqualTo(MeetingRecord.Origin.PRACTICE);
        assertThat(figures(practised)).isNotEmpty().isEqualTo(figures(enteredByHand()));
    }

    /** Without the one indicator that asks about a quarter and not about a meeting. */
    private static Map<Indicator, Figure> figures(MeetingRecord record) {
        Map<Indicator, Figure> figures =
                new EnumMap<>(Indicators.of(record, NORMS).applicable());
        figures.remove(Indicator.THEME_IN_QUARTER);
        return figures;
    }

    @Test
    void every_practised_meeting_is_a_record_without_contradiction() {
        Scenario example = Scenarios.playable(Scenarios.example());
        Engine engine = new Engine(example, Rules.V3);
        int[] menu = new int[Engine.MOST_MOVES];
        for (int turn = 0; turn < 40; turn++) {
            List<Integer> moves = new ArrayList<>();
            Deal deal = Deal.of(example, turn);
            for (Room room = engine.start(); room.phase() != Room.Phase.DONE; ) {
                int count = engine.moves(room, menu, false);
                moves.add(menu[(turn * 7 + moves.size() * 3) % count]);
                room = engine.step(room, deal, moves.getLast(), Fact.Sink.NONE).next();
            }
            MeetingRecord record = PracticeRecord.of(Outcome.of(engine, deal, moves), DATE);
            assertThat(RecordProblems.of(record)).as("evening %d", turn).isEmpty();
        }
    }
}
