package org.camtay.simulation.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.engine.Step;

/**
 * What each move on offer would be worth if the expert played the rest of the evening. Not exact, but found in milliseconds; the same
 * on every machine.
 */
public final class Weighing {
    /** More than any evening can earn: who breaks a principle is below all who do not. */
    private static final int BROKEN = 200 * Rules.POINT;

    private Weighing() {}

    /**
     * A move with what the evening would earn from here on.
     *
     * @param points in ten-thousandths; lower by more than any evening is worth where a principle gets broken
     */
    public record Weighed(int move, int points) {}

    /** All moves on offer, the best first; equals stand as they are offered. None when the evening is over. */
    public static List<Weighed> of(Engine engine, Deal deal, Room room) {
        int[] menu = new int[Engine.MOST_MOVES];
        int count = engine.moves(room, menu, false);
        List<Weighed> weighed = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Step step = engine.step(room, deal, menu[i], Fact.Sink.NONE);
            weighed.add(new Weighed(menu[i], step.points() + rest(engine, deal, step.next())));
        }
        weighed.sort(Comparator.comparingInt(Weighed::points).reversed());
        return weighed;
    }

    private static int rest(Engine engine, Deal deal, Room from) {
        int points = 0;
        Room room = from;
        while (room.phase() != Room.Phase.DONE) {
            Step step = engine.step(room, deal, expert(engine, room), Fact.Sink.NONE);
            points += step.points();
            room = step.next();
        }
        return room.isCapped() ? points - BROKEN : points;
    }

    /** What somebody would do who knows the rules of thumb and how each situation is best answered. */
    public static int expert(Engine engine, Room room) {
        return Expert.pick(new View(engine, room), offered(engine, room)).code();
    }

    /** What somebody would do who wants to do everything himself; the same seed gives the same evening. */
    public static int doesAll(Engine engine, Room room, long seed) {
        Draw draw = new Draw(seed ^ room.fingerprint());
        return DoesAll.pick(new View(engine, room), offered(engine, room), draw).code();
    }

    private static List<Move> offered(Engine engine, Room room) {
        int[] menu = new int[Engine.MOST_MOVES];
        int count = engine.moves(room, menu, false);
        List<Move> offered = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            offered.add(Move.of(menu[i]));
        }
        return offered;
    }
}
