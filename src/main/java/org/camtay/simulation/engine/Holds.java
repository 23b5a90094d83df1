package org.camtay.simulation.engine;

import java.util.List;
import org.camtay.simulation.script.Condition;
import org.camtay.simulation.script.Dial;

/** Some conditions made ready to be asked fast; all must hold. */
final class Holds {
    private static final int START = 0;
    private static final int ITEM = 1;
    private static final int MINUTE = 2;
    private static final int AT_MOST = 3;
    private static final int AT_LEAST = 4;
    private static final int FLOOR = 5;
    private static final int SPOKEN = 6;
    private static final int SILENT = 7;
    private static final int PRESENT = 8;
    private static final int GUEST_SILENT = 9;
    private static final int NO_PAPER = 10;
    private static final int DONE = 11;
    private static final int NOT_DONE = 12;
    private static final int CHANCE = 13;

    private final int[] kinds;
    private final int[] values;
    private final int[] more;

    Holds(List<Condition> conditions) {
        int size = conditions.size();
        kinds = new int[size];
        values = new int[size];
        more = new int[size];
        for (int i = 0; i < size; i++) {
            put(i, conditions.get(i));
        }
    }

    private void put(int i, Condition condition) {
        switch (condition) {
            case Condition.AtStart _ -> put(i, START, 0, 0);
            case Condition.AtItem item -> put(i, ITEM, item.items(), 0);
            case Condition.MinuteFrom minute -> put(i, MINUTE, minute.minute(), 0);
            case Condition.AtMost most -> put(i, AT_MOST, code(most.dial()), most.value());
            case Condition.AtLeast least -> put(i, AT_LEAST, code(least.dial()), least.value());
            case Condition.HasFloor floor -> put(i, FLOOR, floor.member(), 0);
            case Condition.HasSpoken spoken -> put(i, spoken.spoken() ? SPOKEN : SILENT, spoken.member(), 0);
            case Condition.Present present -> put(i, PRESENT, present.member(), 0);
            case Condition.GuestSilent _ -> put(i, GUEST_SILENT, 0, 0);
            case Condition.DocumentNotSent _ -> put(i, NO_PAPER, 0, 0);
            case Condition.Done done ->
                put(i, done.done() ? DONE : NOT_DONE, 1 << done.what().code(), 0);
            case Condition.Chance _ -> put(i, CHANCE, 0, 0);
        }
    }

    private void put(int i, int kind, int value, int second) {
        kinds[i] = kind;
        values[i] = value;
        more[i] = second;
    }

    boolean isEmpty() {
        return kinds.length == 0;
    }

    boolean in(State state) {
        for (int i = 0; i < kinds.length; i++) {
            if (!in(state, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean in(State state, int i) {
        int value = values[i];
        boolean discussing = state.phase == Room.Phase.DISCUSSING;
        return switch (kinds[i]) {
            case START -> state.phase == Room.Phase.ARRIVING;
            case ITEM -> discussing && State.in(value, state.item);
            case MINUTE -> state.clock >= value;
            case AT_MOST -> dial(state, value) <= more[i];
            case AT_LEAST -> dial(state, value) >= more[i];
            case FLOOR -> state.floor == value + 1;
            case SPOKEN -> State.in(state.heard, value);
            case SILENT -> !State.in(state.heard, value);
            case PRESENT -> !State.in(state.left, value);
            case GUEST_SILENT -> (state.once & State.GUEST_SPOKE) == 0;
            case NO_PAPER -> discussing && !state.has(State.PAPER);
            case DONE -> (state.prepared & value) != 0;
            case NOT_DONE -> (state.prepared & value) == 0;
            default -> true;
        };
    }

    private static int code(Dial dial) {
        return switch (dial) {
            case ENERGY -> 0;
            case TRUST -> 1;
            case CLARITY -> 2;
        };
    }

    private static int dial(State state, int code) {
        return switch (code) {
            case 0 -> state.energy;
            case 1 -> state.trust;
            default -> state.clarity;
        };
    }
}
