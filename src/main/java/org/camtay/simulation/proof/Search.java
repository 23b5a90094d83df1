package org.camtay.simulation.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Step;

/**
 * The most points that a kind of player can still make from any room: a memoised walk through a graph without circles, exact for
 * one deal. The value of a room counts what is still to come. Evenings on which a principle is broken are left out: they are
 * worth a C at most, whatever their points.
 */
public final class Search {
    private static final int DEEPEST = 128;
    private static final int EXACT = 1;

    private final Engine engine;
    private final Deal deal;
    private final Play play;
    private final ValueTable values;
    private final int[][] menus = new int[DEEPEST][Engine.MOST_MOVES];
    private final int[][] bounds = new int[DEEPEST][Engine.MOST_MOVES];
    private final Step[][] steps = new Step[DEEPEST][Engine.MOST_MOVES];
    private final ToIntFunction<Room> ceiling;
    private long transitions;

    public Search(Engine engine, Deal deal, Play play, long mostStates) {
        this(engine, deal, play, mostStates, play.ceiling(engine)::above);
    }

    /** @param ceiling never too low */
    Search(Engine engine, Deal deal, Play play, long mostStates, ToIntFunction<Room> ceiling) {
        this.engine = engine;
        this.deal = deal;
        this.play = play;
        this.ceiling = ceiling;
        this.values = new ValueTable(mostStates);
    }

    /**
     * In ten-thousandths of a point.
     *
     * @throws SearchTooLarge when there are more states than allowed
     */
    public int value(Room room) {
        return value(room, ValueTable.LOWEST, 0);
    }

    /**
     * The same where only more than {@code floor} is of interest: exact when it is more, otherwise a bound from above that is not
     * more than {@code floor}, found much sooner.
     */
    public int value(Room room, int floor) {
        return value(room, floor, 0);
    }

    /** Exact when it is more than {@code floor}; otherwise a bound from above that is not more than {@code floor}. */
    private int value(Room room, int floor, int depth) {
        if (room.phase() == Room.Phase.DONE) {
            return 0;
        }
        long key = room.fingerprint();
        int known = values.get(key);
        if (known != ValueTable.NONE && ((known & EXACT) == EXACT || known >> 1 <= floor)) {
            return known >> 1;
        }
        int count = look(room, depth);
        int best = ValueTable.LOWEST;
        int above = ValueTable.LOWEST;
        for (int i = 0; i < count && above == ValueTable.LOWEST; i++) {
            int bar = Math.max(best, floor);
            if (bounds[depth][i] <= bar) {
                above = bounds[depth][i];
            } else {
                Step step = steps[depth][i];
                best = Math.max(best, step.points() + value(step.next(), bar - step.points(), depth + 1));
            }
        }
        int value = best > floor ? best : Math.max(best, above);
        values.put(key, value << 1 | (best > floor ? EXACT : 0));
        return value;
    }

    /** The next rooms, the most promising first; those that cannot beat what was found are never entered. */
    private int look(Room room, int depth) {
        int[] menu = menus[depth];
        int offered = engine.moves(room, menu, true);
        int count = 0;
        for (int i = 0; i < offered; i++) {
            if (play.allows(room, menu[i])) {
                transitions++;
                Step step = engine.step(room, deal, menu[i], Fact.Sink.NONE);
                if (step.next().isCapped()) {
                    continue;
                }
                insert(depth, count++, step, step.points() + ceiling.applyAsInt(step.next()));
            }
        }
        if (count == 0) {
            throw new IllegalStateException("no move in " + room + " with " + offered + " on offer");
        }
        return count;
    }

    private void insert(int depth, int count, Step step, int bound) {
        int at = count;
        while (at > 0 && bounds[depth][at - 1] < bound) {
            bounds[depth][at] = bounds[depth][at - 1];
            steps[depth][at] = steps[depth][at - 1];
            at--;
        }
        bounds[depth][at] = bound;
        steps[depth][at] = step;
    }

    /** The codes of the moves of a best evening from here; the first of equal moves is taken. */
    public List<Integer> line(Room from) {
        List<Integer> line = new ArrayList<>();
        int[] menu = new int[Engine.MOST_MOVES];
        for (Room room = from; room.phase() != Room.Phase.DONE; ) {
            int move = best(room, menu);
            line.add(move);
            room = engine.step(room, deal, move, Fact.Sink.NONE).next();
        }
        return line;
    }

    private int best(Room room, int[] menu) {
        int count = engine.moves(room, menu, true);
        int aim = value(room);
        for (int i = 0; i < count; i++) {
            if (play.allows(room, menu[i])) {
                Step step = engine.step(room, deal, menu[i], Fact.Sink.NONE);
                int wanted = aim - step.points();
                if (!step.next().isCapped() && value(step.next(), wanted - 1, 0) == wanted) {
                    return menu[i];
                }
            }
        }
        throw new IllegalStateException("no best move in " + room);
    }

    public long states() {
        return values.size();
    }

    public long transitions() {
        return transitions;
    }
}
