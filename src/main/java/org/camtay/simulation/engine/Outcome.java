package org.camtay.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import org.camtay.simulation.script.Scenario;

/**
 * How an evening ended.
 *
 * @param points in ten-thousandths, before gates and cap
 * @param given items of those that can be given away which members presented
 * @param owned decisions with a member as owner
 * @param violated the rules that were broken, in their order
 */
public record Outcome(Scenario scenario, int points, int given, int owned, List<String> violated, List<Fact> facts) {
    public Outcome {
        violated = List.copyOf(violated);
        facts = List.copyOf(facts);
    }

    /**
     * Plays a stored evening again.
     *
     * @throws IllegalArgumentException when a move was not on offer, with its place in the list
     */
    public static Outcome of(Engine engine, Deal deal, List<Integer> moves) {
        Replay replay = Replay.of(engine, deal, moves);
        return of(engine.scenario(), replay.points(), replay.facts());
    }

    /**
     * What these facts amount to.
     *
     * @param points in ten-thousandths
     */
    public static Outcome of(Scenario scenario, int points, List<Fact> facts) {
        int given = 0;
        int owned = 0;
        List<String> violated = new ArrayList<>();
        for (Fact fact : facts) {
            switch (fact) {
                case Fact.ItemOpened opened ->
                    given += opened.presenter() >= 0
                                    && opened.presenter() != scenario.you()
                                    && Offered.isDelegable(scenario.agenda().get(opened.item()))
                            ? 1
                            : 0;
                case Fact.Decided decided -> owned += decided.owner() != scenario.you() ? 1 : 0;
                case Fact.Violated broken -> violated.add(broken.rule());
                default -> {}
            }
        }
        return new Outcome(scenario, points, given, owned, violated, facts);
    }

    /**
     * B needs a third of the items that can be given away and of the decisions, A two thirds, rounded up; who broke a principle
     * gets a C at most.
     */
    public Grade grade() {
        Offered offered = new Offered(scenario);
        if (violated.isEmpty() && points >= Rules.A && reaches(2, offered)) {
            return Grade.A;
        }
        if (violated.isEmpty() && points >= Rules.B && reaches(1, offered)) {
            return Grade.B;
        }
        return points >= Rules.C ? Grade.C : Grade.D;
    }

    private boolean reaches(int thirds, Offered offered) {
        return 3L * given >= thirds * offered.delegable() && 3L * owned >= thirds * offered.decisions();
    }
}
