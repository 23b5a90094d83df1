package org.camtay.simulation.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camtay.simulation.engine.Move;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.script.Prepared;
import org.camtay.simulation.script.Scenario;

/** A fixed preparation, otherwise free play. Items that it does not name stay free. */
public final class Plan implements Play {
    private final Scenario scenario;
    private final Map<Integer, Move> openings;
    private final Set<Prepared> done;

    private Plan(Scenario scenario, Map<Integer, Move> openings, Set<Prepared> done) {
        this.scenario = scenario;
        this.openings = Map.copyOf(openings);
        this.done = Set.copyOf(done);
    }

    /** Nothing is prepared besides the items. */
    public static Plan of(Scenario scenario) {
        return new Plan(scenario, Map.of(), Set.of());
    }

    /** An item, by its number, presented by a member. */
    public Plan give(int item, String member) {
        return with(item, new Move.Give(index(member), false));
    }

    /** The same, with the paper sent ahead. */
    public Plan giveWithPaper(int item, String member) {
        return with(item, new Move.Give(index(member), true));
    }

    public Plan with(int item, Move opening) {
        Map<Integer, Move> more = new HashMap<>(openings);
        more.put(item - 1, opening);
        return new Plan(scenario, more, done);
    }

    public Plan and(Prepared what) {
        Set<Prepared> more = new HashSet<>(done);
        more.add(what);
        return new Plan(scenario, openings, more);
    }

    private int index(String member) {
        for (int i = 0; i < scenario.members().size(); i++) {
            if (scenario.members().get(i).name().equals(member)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no member: " + member);
    }

    @Override
    public boolean allows(Room room, int code) {
        return switch (room.phase()) {
            case PREPARING ->
                switch (Move.of(code)) {
                    case Move.Prepare prepare -> done.contains(prepare.what());
                    default -> isPrepared(room);
                };
            case OPENING -> opens(room, Move.of(code));
            default -> true;
        };
    }

    private boolean isPrepared(Room room) {
        return done.stream().allMatch(room::isPrepared);
    }

    private boolean opens(Room room, Move move) {
        Move planned = openings.get(room.item());
        return switch (move) {
            case Move.Give _, Move.PresentOneself _, Move.AskOnTheSpot _ -> planned == null || planned.equals(move);
            default -> true;
        };
    }
}
