package org.camtay.simulation.replay;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.script.Prepared;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.Situation;

/**
 * The words for moves in a replay. Members go by their names in the scenario's source language; an answer names its situation, so
 * that it cannot slip to another one: {@code E1 choice 2}.
 */
public final class MoveWords {
    private static final String PAPER = " with paper";
    private static final String CHOICE = " choice ";

    private final Scenario scenario;
    private final Map<String, Move> known = new HashMap<>();

    public MoveWords(Scenario scenario) {
        this.scenario = scenario;
        add(new Move.Prepare(Prepared.RIVALS_SOUNDED_OUT));
        add(new Move.Prepare(Prepared.GUEST_BRIEFED));
        add(new Move.Prepare(Prepared.QUIET_FOREWARNED));
        add(new Move.Prepare(Prepared.COMMITTEE_MET));
        add(new Move.Prepare(Prepared.MEMBERS_NOTIFIED));
        add(new Move.Begin());
        for (boolean paper : new boolean[] {false, true}) {
            add(new Move.PresentOneself(false, paper));
            add(new Move.PresentOneself(true, paper));
            add(new Move.AskOnTheSpot(paper));
        }
        for (int member = 0; member < scenario.members().size(); member++) {
            add(new Move.Give(member, false));
            add(new Move.Give(member, true));
            add(new Move.Invite(member));
            add(new Move.Decide(member));
        }
        add(new Move.Break());
        add(new Move.AskOpenly());
        add(new Move.KeepSilent());
        add(new Move.GoRound());
        add(new Move.AnnounceLimits());
        add(new Move.SumUp());
        add(new Move.Lecture());
        add(new Move.ThankAndBound());
        add(new Move.LetRun());
        add(new Move.CutOff());
        add(new Move.Vote());
        add(new Move.RecordReservedView());
        add(new Move.CloseWithoutOwner());
        add(new Move.NoteAndClose());
    }

    private void add(Move move) {
        known.put(words(move, ""), move);
    }

    /** How a move is written that is made in this room. */
    public String of(Engine engine, Room room, int code) {
        return words(Move.of(code), waiting(engine, room).map(Situation::id).orElse(""));
    }

    private String words(Move move, String situation) {
        return switch (move) {
            case Move.Prepare prepare ->
                switch (prepare.what()) {
                    case RIVALS_SOUNDED_OUT -> "sound out rivals";
                    case GUEST_BRIEFED -> "brief guest";
                    case QUIET_FOREWARNED -> "forewarn quiet";
                    case COMMITTEE_MET -> "hold committee meeting";
                    case MEMBERS_NOTIFIED -> "notify members";
                };
            case Move.Begin _ -> "begin";
            case Move.Give give -> "give " + name(give.member()) + paper(give.paper());
            case Move.PresentOneself self ->
                (self.prepared() ? "present prepared" : "present unprepared") + paper(self.paper());
            case Move.AskOnTheSpot spot -> "ask on the spot" + paper(spot.paper());
            case Move.Break _ -> "break";
            case Move.AskOpenly _ -> "ask openly";
            case Move.Invite invite -> "invite " + name(invite.member());
            case Move.KeepSilent _ -> "keep silent";
            case Move.GoRound _ -> "go round";
            case Move.AnnounceLimits _ -> "announce limits";
            case Move.SumUp _ -> "sum up";
            case Move.Lecture _ -> "lecture";
            case Move.ThankAndBound _ -> "thank and bound";
            case Move.LetRun _ -> "let run";
            case Move.CutOff _ -> "cut off";
            case Move.Vote _ -> "vote";
            case Move.RecordReservedView _ -> "record reserved view";
            case Move.Decide decide -> "decide " + name(decide.owner());
            case Move.CloseWithoutOwner _ -> "close without owner";
            case Move.NoteAndClose _ -> "note and close";
            case Move.Answer answer -> situation + CHOICE + (answer.choice() + 1);
        };
    }

    private static String paper(boolean sent) {
        return sent ? PAPER : "";
    }

    private String name(int member) {
        return scenario.members().get(member).name();
    }

    /** The move that these words mean in this room; empty when they mean none, or answer a situation that does not wait. */
    Optional<Move> read(String words, Engine engine, Room room) {
        int choice = words.lastIndexOf(CHOICE);
        if (choice < 0) {
            return Optional.ofNullable(known.get(words));
        }
        return waiting(engine, room)
                .filter(situation -> situation.id().equals(words.substring(0, choice)))
                .flatMap(situation -> choice(situation, words.substring(choice + CHOICE.length())));
    }

    private static Optional<Move> choice(Situation situation, String number) {
        for (int i = 0; i < situation.choices().size(); i++) {
            if (number.equals(Integer.toString(i + 1))) {
                return Optional.of(new Move.Answer(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<Situation> waiting(Engine engine, Room room) {
        Scenario played = engine.scenario();
        if (room.pending() >= 0) {
            return Optional.of(played.events().get(room.pending()));
        }
        return switch (room.phase()) {
            case BEFORE -> Optional.of(played.before().get(room.situation()));
            case FOLLOW_UP -> Optional.of(played.followUps().get(room.situation()));
            case PREPARING, ARRIVING, OPENING, DISCUSSING, DONE -> Optional.empty();
        };
    }
}
