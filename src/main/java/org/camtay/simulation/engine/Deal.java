package org.camtay.simulation.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.Situation;

/**
 * The luck of one evening, drawn before it begins from the seed, the scenario and the event alone: no choice reshuffles it.
 *
 * @param events bit i: the event with index i can happen
 */
public record Deal(int events) {
    private static final long PRIME = 0x100000001B3L;

    public static Deal of(Scenario scenario, long seed) {
        int events = 0;
        for (int i = 0; i < scenario.events().size(); i++) {
            Situation event = scenario.events().get(i);
            if (draw(seed, scenario.slug() + "/" + event.id()) < event.chance()) {
                events |= 1 << i;
            }
        }
        return new Deal(events);
    }

    /** Every luck there can be, the one with all events first. */
    public static List<Deal> all(Scenario scenario) {
        List<Integer> chances = new ArrayList<>();
        int all = 0;
        for (int i = 0; i < scenario.events().size(); i++) {
            all |= 1 << i;
            if (scenario.events().get(i).chance() < 100) {
                chances.add(i);
            }
        }
        List<Deal> deals = new ArrayList<>();
        for (int missing = 0; missing < 1 << chances.size(); missing++) {
            int events = all;
            for (int i = 0; i < chances.size(); i++) {
                if ((missing >> i & 1) == 1) {
                    events &= ~(1 << chances.get(i));
                }
            }
            deals.add(new Deal(events));
        }
        return deals;
    }

    /** A number from 0 to 99 that depends on nothing but its arguments. */
    private static int draw(long seed, String name) {
        long hash = 0xCBF29CE484222325L ^ (seed * 0x9E3779B97F4A7C15L);
        for (byte part : name.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (part & 0xFF)) * PRIME;
        }
        return (int) Long.remainderUnsigned(new Room(hash, seed).fingerprint(), 100);
    }
}
