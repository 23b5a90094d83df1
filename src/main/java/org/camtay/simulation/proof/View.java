package org.camtay.simulation.proof;

import java.util.List;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Room;
import org.camtay.simulation.script.AgendaItem;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.Trait;

/** What a learner at the table sees: clock, faces, the item and its clarity; the energy of the room as lively or tired, trust not at all. */
public final class View {
    private static final int TIRED = 1;

    private final Engine engine;
    private final Room room;

    View(Engine engine, Room room) {
        this.engine = engine;
        this.room = room;
    }

    public Room.Phase phase() {
        return room.phase();
    }

    public Scenario scenario() {
        return engine.scenario();
    }

    public AgendaItem item() {
        return scenario().agenda().get(room.item());
    }

    public int clock() {
        return room.clock();
    }

    /** Minutes behind the agenda, negative when ahead. */
    public int late() {
        int planned = scenario().agenda().stream()
                .limit(room.item())
                .mapToInt(AgendaItem::minutes)
                .sum();
        return room.clock() - planned;
    }

    public int clarity() {
        return room.clarity();
    }

    public int hours() {
        return room.hours();
    }

    public int beat() {
        return room.beat();
    }

    public boolean isTired() {
        return room.energy() <= TIRED;
    }

    public boolean hasHeard(int member) {
        return room.hasHeard(member);
    }

    public boolean isHurt(int member) {
        return room.isHurt(member);
    }

    public boolean isQuiet(int member) {
        return scenario().members().get(member).is(Trait.QUIET);
    }

    /** Whether somebody must still speak before a vote on this item is in order. */
    public boolean needsVoice() {
        return engine.rules().version() > 2 && item().decision() && !room.isDiscussed();
    }

    /** The choices of the situation that waits, with what experts think of each: what somebody who has learned it knows. */
    public List<Choice> choices() {
        return switch (room.phase()) {
            case BEFORE -> scenario().before().get(room.situation()).choices();
            case FOLLOW_UP -> scenario().followUps().get(room.situation()).choices();
            default -> scenario().events().get(room.pending()).choices();
        };
    }

    public int key(int choice) {
        return engine.key(room, choice);
    }
}
