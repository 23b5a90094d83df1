package org.camtay.simulation.script;

import org.camtay.grammar.Position;

/**
 * An item of the agenda.
 *
 * @param minutes planned, even
 * @param knows the index of the member who knows it best, or −1
 * @param document whether there is a paper that can be sent ahead
 * @param step the step of the regular meeting that it is, 1 to 17, or 0 when the scenario does not say
 */
public record AgendaItem(
        int number, String title, int minutes, int knows, boolean document, boolean decision, int step, Position at) {
    public static final int LAST_STEP = 17;
    public static final int LONGEST = 120;
}
