package org.camtay.simulation.engine;

import org.camtay.simulation.script.AgendaItem;
import org.camtay.simulation.script.Effect;
import org.camtay.simulation.script.Situation;

/** A bound on the points that any play can still make from a room; never too low, fast, and tight enough to spare most of a proof. */
public final class Ceiling {
    private final Setting setting;
    private final Closing closing;
    private final boolean assignsOwners;
    private final int[] rest;
    private final int[] quickest;
    private final int[][] prepared;
    private final int[] answers;
    private final int afterwards;

    /**
     * @param givesItems whether this play ever lets others present
     * @param assignsOwners whether it ever makes others owners of a decision
     */
    public Ceiling(Engine engine, boolean givesItems, boolean assignsOwners) {
        this.setting = engine.setting();
        this.closing = engine.closing();
        this.assignsOwners = assignsOwners;
        int items = setting.agenda.length;
        this.rest = new int[items + 1];
        this.quickest = new int[items + 1];
        this.prepared = new int[items + 1][setting.scenario.hours() + 1];
        this.answers = new int[items + 1];
        for (int item = items - 1; item >= 0; item--) {
            boolean decision = setting.agenda[item].decision();
            rest[item] =
                    rest[item + 1] + setting.coveredPoints + setting.clarityPoints[3] + (decision ? decision(3) : 0);
            quickest[item] = quickest[item + 1] + setting.preparedMinutes[item] + closing(decision);
            knapsack(item, givesItems);
            for (Situation event : setting.scenario.events()) {
                answers[item] += Offered.can(event, Effect.Answered.class) ? setting.answeredPoints : 0;
            }
        }
        int answered = (int) setting.scenario.followUps().stream()
                .filter(situation -> Offered.can(situation, Effect.Answered.class))
                .count();
        this.afterwards =
                setting.followUpPoints * setting.scenario.followUps().size() + setting.answeredPoints * answered;
    }

    /**
     * The fewest minutes after an item was presented. A decision takes its own minutes only where giving it up for them would cost
     * more than they can save.
     */
    private int closing(boolean decision) {
        Rules.Prices prices = setting.rules.prices();
        int full = setting.votes ? prices.rebuff() + prices.vote() + prices.decide() : prices.decide();
        int saved = closing.time(setting.scenario.time().to())
                - closing.time(setting.scenario.time().to() + full);
        return decision && decision(3) > saved ? full : prices.close();
    }

    /** The best use of hours for the items from this one on. */
    private void knapsack(int item, boolean gives) {
        AgendaItem next = setting.agenda[item];
        Rules.Prices prices = setting.rules.prices();
        for (int hours = 0; hours < prepared[item].length; hours++) {
            int best = prepared[item + 1][hours];
            for (int way = 1; way < 4; way++) {
                boolean give = (way & 1) == 1;
                boolean paper = (way & 2) == 2;
                int cost = (give ? prices.hoursMember() : 0) + (paper ? prices.hoursPaper() : 0);
                if (cost <= hours && (!give || gives) && (!paper || next.document())) {
                    int points = (give ? setting.givenPoints[item] : 0) + (paper ? setting.paperPoints : 0);
                    best = Math.max(best, points + prepared[item + 1][hours - cost]);
                }
            }
            prepared[item][hours] = best;
        }
    }

    private int decision(int clarity) {
        return clarity == 0 ? 0 : setting.decision(!assignsOwners, clarity);
    }

    /** In ten-thousandths of a point. */
    public int above(Room room) {
        return switch (room.phase()) {
            case DONE -> 0;
            case FOLLOW_UP -> afterwards;
            case PREPARING ->
                meeting(room, 0)
                        + setting.judgementPoints * setting.scenario.events().size();
            case BEFORE, ARRIVING, OPENING -> meeting(room, 0);
            case DISCUSSING -> meeting(room, item(room));
        };
    }

    /** @param item what the item on the table can still bring; 0 when none is */
    private int meeting(Room room, int item) {
        int next = item == 0 ? room.item() : room.item() + 1;
        int heard = Integer.bitCount(State.HEARD.of(room.b()) | (setting.peers & ~State.LEFT.of(room.b())));
        int clock = room.clock() + quickest[next];
        int time = clock > setting.scenario.time().to() ? closing.time(clock) : setting.weights.time();
        int beforehand = room.phase() == Room.Phase.PREPARING || room.phase() == Room.Phase.BEFORE
                ? setting.answeredPoints * setting.scenario.before().size()
                : 0;
        return item
                + rest[next]
                + prepared[next][room.hours()]
                + answers[Math.min(room.item(), setting.agenda.length - 1)]
                + beforehand
                + time
                + closing.breadth(heard)
                + setting.weights.trust()
                + setting.weights.energy()
                + afterwards;
    }

    private int item(Room room) {
        int item = room.item();
        int clarity = 3;
        boolean moves = room.beat() < setting.beats(item) || room.pending() >= 0 || room.floor() >= 0;
        if (!moves) {
            clarity = room.clarity();
        }
        int decision = setting.agenda[item].decision() ? decision(clarity) : 0;
        return Math.max(1, setting.coveredPoints + setting.clarityPoints[clarity] + decision);
    }
}
