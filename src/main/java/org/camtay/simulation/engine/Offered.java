package org.camtay.simulation.engine;

import java.util.List;
import java.util.stream.Stream;
import org.camtay.simulation.script.AgendaItem;
import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.Effect;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.Situation;

/** What a scenario gives occasion for; what it does not is not asked, and its points go to the other parts of the record. */
record Offered(Scenario scenario) {
    private static final int ROLL_CALL = 3;
    private static final int DUES = 4;
    private static final int NEWS = 6;
    private static final int NEXT_TASKS = 9;

    /** The steps that a member may take over; where the scenario names no steps, all items may be given away. */
    static boolean isDelegable(AgendaItem item) {
        int step = item.step();
        return step == 0 || step == ROLL_CALL || step == DUES || (step >= NEWS && step <= NEXT_TASKS);
    }

    static boolean can(Situation situation, Class<? extends Effect> effect) {
        return situation.choices().stream()
                .map(Choice::effects)
                .flatMap(List::stream)
                .anyMatch(effect::isInstance);
    }

    long delegable() {
        return scenario.agenda().stream().filter(Offered::isDelegable).count();
    }

    long papers() {
        return scenario.agenda().stream().filter(AgendaItem::document).count();
    }

    long decisions() {
        return scenario.agenda().stream().filter(AgendaItem::decision).count();
    }

    long answers() {
        return Stream.of(scenario.before(), scenario.events(), scenario.followUps())
                .flatMap(List::stream)
                .filter(situation -> can(situation, Effect.Answered.class))
                .count();
    }

    /** The weights with the points of what is not offered spread in proportion over the other parts of the record. */
    Rules.Weights weights(Rules rules) {
        Rules.Weights all = rules.weights();
        int presented = delegable() > 0 ? all.presented() : 0;
        int papers = papers() > 0 ? all.papers() : 0;
        int decisions = decisions() > 0 ? all.decisions() : 0;
        int answered = answers() > 0 ? all.answered() : 0;
        int followUp = scenario.followUps().isEmpty() ? 0 : all.followUp();
        int judgement = scenario.events().isEmpty() ? 0 : all.judgement();
        long kept = (long) presented
                + papers
                + decisions
                + all.breadth()
                + all.time()
                + all.covered()
                + answered
                + followUp;
        long missing = (long) all.presented()
                - presented
                + all.papers()
                - papers
                + all.decisions()
                - decisions
                + all.answered()
                - answered
                + all.followUp()
                - followUp
                + all.judgement()
                - judgement;
        return new Rules.Weights(
                more(presented, missing, kept),
                more(papers, missing, kept),
                more(decisions, missing, kept),
                more(all.breadth(), missing, kept),
                more(all.time(), missing, kept),
                more(all.covered(), missing, kept),
                more(answered, missing, kept),
                more(followUp, missing, kept),
                all.trust(),
                all.energy(),
                all.clarity(),
                judgement,
                decisions > 0 ? all.selfOwned() : 0,
                all.vague(),
                all.breadthFrom(),
                all.breadthTo(),
                all.crowd(),
                all.crowdTo(),
                all.fadeBefore());
    }

    private static int more(int part, long missing, long kept) {
        return part + Setting.share(part * missing, kept);
    }
}
