package org.camtay.simulation.script;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.grammar.Position;

/**
 * Something that happens and wants an answer, before, during or after the meeting.
 *
 * @param id such as {@code E1}
 * @param when all must hold for it to happen
 * @param unless where all of these hold it does not happen
 * @param look where to attend; empty when not written
 * @param think the principle; empty when not written
 */
public record Situation(
        String id,
        String title,
        List<Condition> when,
        List<Condition> unless,
        String look,
        String think,
        String story,
        List<Choice> choices,
        Position at) {
    public Situation {
        when = List.copyOf(when);
        unless = List.copyOf(unless);
        choices = List.copyOf(choices);
    }

    /** The chance in per cent that it can happen at all. */
    public int chance() {
        return when.stream()
                .flatMap(condition ->
                        condition instanceof Condition.Chance chance ? Stream.of(chance.percent()) : Stream.empty())
                .findFirst()
                .orElse(100);
    }
}
