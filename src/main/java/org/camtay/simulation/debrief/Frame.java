package org.camtay.simulation.debrief;

import java.util.List;
import java.util.Optional;
import org.camtay.simulation.engine.Fact;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.Situation;

/**
 * One move of an evening with the rooms around it.
 *
 * @param at its place in the list of moves, from 0
 * @param earned points before it, in ten-thousandths
 */
public record Frame(Scenario scenario, int at, int earned, Room before, int code, Room after, List<Fact> facts) {
    public Frame {
        facts = List.copyOf(facts);
    }

    public Move move() {
        return Move.of(code);
    }

    /** The situation that waited for an answer; empty when the move was free. */
    public Optional<Situation> situation() {
        if (!(move() instanceof Move.Answer)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (before.phase()) {
                    case BEFORE -> scenario.before().get(before.situation());
                    case FOLLOW_UP -> scenario.followUps().get(before.situation());
                    default -> scenario.events().get(before.pending());
                });
    }

    /** The rules that this move broke, as codes of the register. */
    public List<String> violated() {
        return facts.stream()
                .flatMap(fact -> fact instanceof Fact.Violated broken
                        ? List.of(broken.rule()).stream()
                        : List.<String>of().stream())
                .toList();
    }
}
