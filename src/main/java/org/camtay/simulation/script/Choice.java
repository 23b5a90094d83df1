package org.camtay.simulation.script;

import java.util.List;
import org.camtay.grammar.Position;

/**
 * One answer to a situation.
 *
 * @param key what experts think of it, 0 to 3
 * @param turns keys that hold instead in some states; the first that fits counts
 * @param why shown when it is talked about afterwards; empty when not written
 */
public record Choice(String text, int key, List<Turn> turns, List<Effect> effects, String why, Position at) {
    public static final int BEST = 3;

    /** Another key in some states of the meeting. */
    public record Turn(int key, List<Condition> when) {
        public Turn {
            when = List.copyOf(when);
        }
    }

    public Choice {
        turns = List.copyOf(turns);
        effects = List.copyOf(effects);
    }
}
