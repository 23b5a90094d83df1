package org.camtay.simulation.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camtay.simulation.engine.Deal;
import org.camtay.simulation.engine.Engine;
import org.camtay.simulation.engine.Rules;
import org.camtay.simulation.script.Scenario;

/**
 * What an evening shows; the same evening always shows the same.
 *
 * @param costliest at most three, the costliest first
 * @param best at most two, those that brought most first
 */
public record Debrief(Evening evening, List<Moment> costliest, List<Moment> best, Comparison comparison) {
    public Debrief {
        costliest = List.copyOf(costliest);
        best = List.copyOf(best);
    }

    /**
     * Of a run that came to its end.
     *
     * @throws IllegalArgumentException when a move was not on offer, or when the evening did not come to its end
     */
    public static Debrief of(Scenario scenario, Rules rules, long seed, List<Integer> moves) {
        Evening evening = Evening.of(new Engine(scenario, rules), Deal.of(scenario, seed), moves);
        List<Moment> moments = Moments.of(evening);
        return new Debrief(evening, Moments.costliest(moments), Moments.best(moments), Comparison.of(evening));
    }

    /** What was done, by the skill that it asked for, both in the order of the evening. */
    public Map<String, List<Frame>> bySkill() {
        Map<String, List<Frame>> skills = new LinkedHashMap<>();
        evening.frames()
                .forEach(frame -> skills.computeIfAbsent(MoveSkill.of(frame), _ -> new ArrayList<>())
                        .add(frame));
        return skills;
    }

    /** The moves at which a principle was broken. */
    public List<Frame> violations() {
        return evening.frames().stream()
                .filter(frame -> !frame.violated().isEmpty())
                .toList();
    }
}
