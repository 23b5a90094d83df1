package org.camtay.simulation.engine;

import java.util.ArrayList;
import java.util.List;

/**
 * An evening played again.
 *
 * @param last where it stands after all moves
 */
public record Replay(List<Frame> frames, Room last) {
    public Replay {
        frames = List.copyOf(frames);
    }

    /**
     * One move.
     *
     * @param before the room in which it was made
     * @param points in ten-thousandths
     * @param facts what went on record by it
     */
    public record Frame(Room before, int move, Room after, int points, List<Fact> facts) {
        public Frame {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Plays a stored evening again.
     *
     * @throws IllegalArgumentException when a move was not on offer, with its place in the list
     */
    public static Replay of(Engine engine, Deal deal, List<Integer> moves) {
        List<Frame> frames = new ArrayList<>();
        Room room = engine.start();
        for (int move : moves) {
            if (!engine.isLegal(room, move)) {
                throw new IllegalArgumentException("move %d, %d, is not on offer".formatted(frames.size() + 1, move));
            }
            List<Fact> facts = new ArrayList<>();
            Step step = engine.step(room, deal, move, facts::add);
            frames.add(new Frame(room, move, step.next(), step.points(), facts));
            room = step.next();
        }
        return new Replay(frames, room);
    }

    public int points() {
        return frames.stream().mapToInt(Frame::points).sum();
    }

    /** All that went on record. */
    public List<Fact> facts() {
        return frames.stream().flatMap(frame -> frame.facts().stream()).toList();
    }
}
