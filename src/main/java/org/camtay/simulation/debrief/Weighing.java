package org.camtay.simulation.debrief;

import java.util.ArrayList;
import java.util.List;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.engine.Step;
import org.camtay.simulation.proof.Bot;
import org.camtay.simulation.proof.Draw;
import org.camtay.simulation.proof.Play;
import org.camtay.simulation.proof.Rollout;
import org.camtay.simulation.proof.Search;
import org.camtay.simulation.proof.SearchTooLarge;

/**
 * What the evening is worth after each move on offer, with the same luck: exact while a small search reaches the end, otherwise
 * the mean of evenings that a careful player plays on, the same slips for every move. Bounded in states and evenings, not in
 * seconds, so that it says the same on every machine.
 */
final class Weighing {
    /** Twelve bytes each. */
    private static final long MOST_STATES = 300_000;

    private static final int EVENINGS = 24;

    private final Engine engine;
    private final Deal deal;
    private final Rollout rollout;
    private final Search search;
    private boolean searching = true;

    Weighing(Engine engine, Deal deal) {
        this.engine = engine;
        this.deal = deal;
        this.rollout = new Rollout(engine, deal);
        this.search = new Search(engine, deal, Play.FREE, MOST_STATES);
    }

    /**
     * Worths of moves in ten-thousandths, in the order in which they were asked.
     *
     * @param exact whether those that break no principle are values of best play
     */
    record Weighed(List<Integer> worths, boolean exact) {
        Weighed {
            worths = List.copyOf(worths);
        }

        int worth(int move) {
            return worths.get(move);
        }
    }

    /** Later rooms first: once a search was too large, earlier rooms are not searched. */
    Weighed weigh(Room room, int earned, int[] moves) {
        boolean exact = searching && !room.isCapped();
        if (exact) {
            try {
                return weigh(room, earned, moves, true);
            } catch (SearchTooLarge _) {
                searching = false;
            }
        }
        return weigh(room, earned, moves, false);
    }

    private Weighed weigh(Room room, int earned, int[] moves, boolean exact) {
        List<Integer> worths = new ArrayList<>(moves.length);
        for (int move : moves) {
            Step step = engine.step(room, deal, move, Fact.Sink.NONE);
            int made = earned + step.points();
            worths.add(exact && !step.next().isCapped() ? made + search.value(step.next()) : played(step.next(), made));
        }
        return new Weighed(worths, exact);
    }

    private int played(Room from, int made) {
        long sum = 0;
        for (int evening = 1; evening <= EVENINGS; evening++) {
            Rollout.Rest rest = rollout.play(from, Bot.EXPERT, new Draw(evening));
            sum += Evening.worth(made + rest.points(), rest.capped());
        }
        return (int) (sum / EVENINGS);
    }
}
