package org.camtay.simulation.engine;

import org.camtay.simulation.script.Prepared;

/** Everything that a learner can do; the list is closed. A code is a whole number that stands for the move in stored runs. */
public sealed interface Move {

    /** Before the meeting, besides giving out items. */
    record Prepare(Prepared what) implements Move {}

    /** Preparation ends. */
    record Begin() implements Move {}

    /** A member presents the item, with the paper sent ahead or not. */
    record Give(int member, boolean paper) implements Move {}

    /** The learner presents the item. */
    record PresentOneself(boolean prepared, boolean paper) implements Move {}

    /** Nobody was asked beforehand. */
    record AskOnTheSpot(boolean paper) implements Move {}

    record Break() implements Move {}

    record AskOpenly() implements Move {}

    record Invite(int member) implements Move {}

    record KeepSilent() implements Move {}

    record GoRound() implements Move {}

    record AnnounceLimits() implements Move {}

    record SumUp() implements Move {}

    record Lecture() implements Move {}

    record ThankAndBound() implements Move {}

    record LetRun() implements Move {}

    record CutOff() implements Move {}

    record Vote() implements Move {}

    record RecordReservedView() implements Move {}

    /** The item gets an owner and a date.
     *
     * @param owner index of a member, or of the learner */
    record Decide(int owner) implements Move {}

    /** “We all agree to try harder.” */
    record CloseWithoutOwner() implements Move {}

    record NoteAndClose() implements Move {}

    /** An answer to the situation that waits.
     *
     * @param choice its index */
    record Answer(int choice) implements Move {}

    /** The move as it is stored. */
    default int code() {
        return switch (this) {
            case Prepare move -> Codes.of(Codes.PREPARE, move.what().code());
            case Begin _ -> Codes.BEGIN;
            case Give move -> Codes.of(Codes.GIVE, move.member(), move.paper());
            case PresentOneself move -> Codes.of(Codes.PRESENT, move.prepared() ? 1 : 0, move.paper());
            case AskOnTheSpot move -> Codes.of(Codes.ON_THE_SPOT, 0, move.paper());
            case Break _ -> Codes.BREAK;
            case AskOpenly _ -> Codes.ASK;
            case Invite move -> Codes.of(Codes.INVITE, move.member());
            case KeepSilent _ -> Codes.SILENCE;
            case GoRound _ -> Codes.ROUND;
            case AnnounceLimits _ -> Codes.LIMITS;
            case SumUp _ -> Codes.SUM_UP;
            case Lecture _ -> Codes.LECTURE;
            case ThankAndBound _ -> Codes.BOUND;
            case LetRun _ -> Codes.LET_RUN;
            case CutOff _ -> Codes.CUT_OFF;
            case Vote _ -> Codes.VOTE;
            case RecordReservedView _ -> Codes.RESERVE;
            case Decide move -> Codes.of(Codes.DECIDE, move.owner());
            case CloseWithoutOwner _ -> Codes.SLOGAN;
            case NoteAndClose _ -> Codes.NOTE;
            case Answer move -> Codes.of(Codes.ANSWER, move.choice());
        };
    }

    /**
     * The move that a code stands for.
     *
     * @throws IllegalArgumentException when it stands for none
     */
    static Move of(int code) {
        int value = Codes.value(code);
        boolean paper = Codes.paper(code);
        return switch (Codes.kind(code)) {
            case Codes.PREPARE -> new Prepare(Prepared.of(value));
            case Codes.BEGIN -> new Begin();
            case Codes.GIVE -> new Give(value, paper);
            case Codes.PRESENT -> new PresentOneself(value == 1, paper);
            case Codes.ON_THE_SPOT -> new AskOnTheSpot(paper);
            case Codes.BREAK -> new Break();
            case Codes.ASK -> new AskOpenly();
            case Codes.INVITE -> new Invite(value);
            case Codes.SILENCE -> new KeepSilent();
            case Codes.ROUND -> new GoRound();
            case Codes.LIMITS -> new AnnounceLimits();
            case Codes.SUM_UP -> new SumUp();
            case Codes.LECTURE -> new Lecture();
            case Codes.BOUND -> new ThankAndBound();
            case Codes.LET_RUN -> new LetRun();
            case Codes.CUT_OFF -> new CutOff();
            case Codes.VOTE -> new Vote();
            case Codes.RESERVE -> new RecordReservedView();
            case Codes.DECIDE -> new Decide(value);
            case Codes.SLOGAN -> new CloseWithoutOwner();
            case Codes.NOTE -> new NoteAndClose();
            case Codes.ANSWER -> new Answer(value);
            default -> throw new IllegalArgumentException("no move: " + code);
        };
    }
}
