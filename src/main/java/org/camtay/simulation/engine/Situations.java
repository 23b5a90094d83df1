package org.camtay.simulation.engine;

import java.util.List;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.Condition;
import org.camtay.simulation.script.Situation;

/** Situations of one part of the evening made ready to be found fast. */
final class Situations {
    private final List<Situation> all;
    private final Holds[] when;
    private final Holds[] unless;
    private final Holds[][][] turns;
    private final int[] dead;

    Situations(List<Situation> all, int items) {
        this.all = all;
        this.when = all.stream().map(one -> new Holds(one.when())).toArray(Holds[]::new);
        this.unless = all.stream().map(one -> new Holds(one.unless())).toArray(Holds[]::new);
        this.turns = all.stream()
                .map(one -> one.choices().stream()
                        .map(choice -> choice.turns().stream()
                                .map(turn -> new Holds(turn.when()))
                                .toArray(Holds[]::new))
                        .toArray(Holds[][]::new))
                .toArray(Holds[][][]::new);
        this.dead = new int[items + 1];
        for (int item = 0; item <= items; item++) {
            for (int i = 0; i < all.size(); i++) {
                dead[item] |= isOver(all.get(i), item) ? 1 << i : 0;
            }
        }
    }

    /** Whether it can no longer happen once all items before this one are closed. */
    private static boolean isOver(Situation situation, int item) {
        return situation.when().stream().anyMatch(condition -> switch (condition) {
            case Condition.AtItem at -> at.items() >> item == 0;
            case Condition.AtStart _ -> item > 0;
            default -> false;
        });
    }

    int size() {
        return all.size();
    }

    Situation get(int index) {
        return all.get(index);
    }

    /** Those that can no longer happen once all items before this one are closed. */
    int dead(int item) {
        return dead[item];
    }

    boolean happens(int index, State state) {
        return when[index].in(state) && (unless[index].isEmpty() || !unless[index].in(state));
    }

    /** The first that happens among these, or −1. */
    int first(int open, State state) {
        for (int rest = open; rest != 0; rest &= rest - 1) {
            int index = Integer.numberOfTrailingZeros(rest);
            if (happens(index, state)) {
                return index;
            }
        }
        return -1;
    }

    /** What experts think of a choice in this state, 0 to 3. */
    int key(int index, int choice, State state) {
        Choice chosen = all.get(index).choices().get(choice);
        Holds[] conditions = turns[index][choice];
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i].in(state)) {
                return chosen.turns().get(i).key();
            }
        }
        return chosen.key();
    }
}
