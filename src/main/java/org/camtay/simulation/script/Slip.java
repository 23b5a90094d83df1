package org.camtay.simulation.script;

import java.util.List;
import org.camtay.grammar.Position;

/**
 * Something in a scenario that could not be read or cannot be meant.
 *
 * @param values the offending values in the order of the sentence; the first may choose among its wordings
 */
public record Slip(SlipKind kind, Position at, List<String> values) {
    public Slip {
        values = List.copyOf(values);
    }
}
