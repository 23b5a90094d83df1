package org.camtay.simulation.debrief;

import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;

/** The skill that a move asks for, by its id in {@code skills.yaml}. */
public final class MoveSkill {
    private MoveSkill() {}

    public static String of(Frame frame) {
        if (!frame.violated().isEmpty()) {
            return "principles";
        }
        return switch (frame.move()) {
            case Move.Prepare _, Move.Begin _ -> "prepare";
            case Move.Give _, Move.PresentOneself _, Move.AskOnTheSpot _ -> "delegate";
            case Move.Vote _, Move.RecordReservedView _ -> "principles";
            case Move.Decide _, Move.CloseWithoutOwner _ -> "resolutions";
            case Move.Break _,
                    Move.AskOpenly _,
                    Move.Invite _,
                    Move.KeepSilent _,
                    Move.GoRound _,
                    Move.AnnounceLimits _,
                    Move.SumUp _,
                    Move.Lecture _,
                    Move.ThankAndBound _,
                    Move.LetRun _,
                    Move.CutOff _,
                    Move.NoteAndClose _ -> "chair";
            case Move.Answer _ -> answered(frame);
        };
    }

    private static String answered(Frame frame) {
        if (frame.facts().contains(new Fact.RecommendationAnswered())) {
            return "recommendations";
        }
        return frame.before().phase() == Room.Phase.BEFORE
                ? "prepare"
                : frame.before().phase() == Room.Phase.FOLLOW_UP ? "resolutions" : "chair";
    }
}
