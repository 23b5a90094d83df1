package org.camtay.simulation.proof;

import org.camtay.simulation.engine.Ceiling;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Room;

/** Restricted play: which of the moves on offer a kind of player would make. */
public interface Play {
    Play FREE = (room, move) -> true;

    boolean allows(Room room, int move);

    /** Never too low for this kind of player. */
    default Ceiling ceiling(Engine engine) {
        return new Ceiling(engine, true, true);
    }
}
