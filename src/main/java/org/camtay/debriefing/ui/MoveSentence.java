package org.camtay.debriefing.ui;

import java.util.Optional;
import org.camtay.simulation.debrief.Frame;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.script.Scenario;

/** A move in words. */
final class MoveSentence {

    /** Looks up texts in the language of the page. */
    @FunctionalInterface
    interface Texts {
        String get(String key, Object... values);
    }

    private static final String KEY = "debriefing.MoveSentence.";

    private final Texts texts;

    MoveSentence(Texts texts) {
        this.texts = texts;
    }

    /** When and at what the move was made. */
    String place(Frame frame) {
        Room room = frame.before();
        return switch (room.phase()) {
            case PREPARING, BEFORE -> word("before");
            case FOLLOW_UP, DONE -> word("after");
            case ARRIVING -> word("minute", room.clock());
            case OPENING, DISCUSSING ->
                word(
                        "item",
                        room.clock(),
                        frame.scenario().agenda().get(room.item()).title());
        };
    }

    /** A move that was on offer at this frame. */
    String of(Frame frame, Move move) {
        Scenario scenario = frame.scenario();
        return switch (move) {
            case Move.Prepare prepare -> word(prepare.what().name());
            case Move.Give give -> word("Give", name(scenario, give.member())) + paper(give.paper());
            case Move.PresentOneself self -> word(self.prepared() ? "Prepared" : "Unprepared") + paper(self.paper());
            case Move.AskOnTheSpot spot -> word("AskOnTheSpot") + paper(spot.paper());
            case Move.Invite invite -> word("Invite", name(scenario, invite.member()));
            case Move.Decide decide ->
                decide.owner() == scenario.you() ? word("DecideSelf") : word("Decide", name(scenario, decide.owner()));
            case Move.Answer answer ->
                frame.situation()
                        .map(situation -> word(
                                "Answer",
                                situation.title(),
                                situation.choices().get(answer.choice()).text()))
                        .orElse("");
            case Move.Begin _ -> word("Begin");
            case Move.Break _ -> word("Break");
            case Move.AskOpenly _ -> word("AskOpenly");
            case Move.KeepSilent _ -> word("KeepSilent");
            case Move.GoRound _ -> word("GoRound");
            case Move.AnnounceLimits _ -> word("AnnounceLimits");
            case Move.SumUp _ -> word("SumUp");
            case Move.Lecture _ -> word("Lecture");
            case Move.ThankAndBound _ -> word("ThankAndBound");
            case Move.LetRun _ -> word("LetRun");
            case Move.CutOff _ -> word("CutOff");
            case Move.Vote _ -> word("Vote");
            case Move.RecordReservedView _ -> word("RecordReservedView");
            case Move.CloseWithoutOwner _ -> word("CloseWithoutOwner");
            case Move.NoteAndClose _ -> word("NoteAndClose");
        };
    }

    /** Why the author thinks so of an answer; empty for other moves and where nothing is written. */
    static Optional<String> why(Frame frame, Move move) {
        return move instanceof Move.Answer answer
                ? frame.situation()
                        .map(situation ->
                                situation.choices().get(answer.choice()).why())
                        .filter(why -> !why.isBlank())
                : Optional.empty();
    }

    private String paper(boolean sent) {
        return sent ? word("paper") : "";
    }

    private static String name(Scenario scenario, int member) {
        return scenario.members().get(member).name();
    }

    private String word(String key, Object... values) {
        return texts.get(KEY + key, values);
    }
}
