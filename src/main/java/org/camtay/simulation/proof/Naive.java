package org.camtay.simulation.proof;

import org.camtay.simulation.engine.Ceiling;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.script.Scenario;

/** The one-man show: presents everything, owns every decision, invites nobody by name; otherwise plays as well as can be. */
public final class Naive implements Play {
    private final int you;

    private Naive(int you) {
        this.you = you;
    }

    public static Naive of(Scenario scenario) {
        return new Naive(scenario.you());
    }

    @Override
    public boolean allows(Room room, int code) {
        return switch (Move.of(code)) {
            case Move.Give _, Move.AskOnTheSpot _, Move.Invite _ -> false;
            case Move.Decide decide -> decide.owner() == you;
            default -> true;
        };
    }

    @Override
    public Ceiling ceiling(Engine engine) {
        return new Ceiling(engine, false, false);
    }
}
