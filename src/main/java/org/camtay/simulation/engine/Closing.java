package org.camtay.simulation.engine;

import org.camtay.simulation.script.Dial;
import org.camtay.simulation.script.TimeBand;

/** How items and the meeting end, and what that is worth. */
final class Closing {
    private final Setting setting;
    private final Situations events;

    Closing(Setting setting, Situations events) {
        this.setting = setting;
        this.events = events;
    }

    /** An item is done with: the room breathes again when it was in time, and tires when it was late. */
    void item(State state, Fact.Sink out) {
        state.points += setting.coveredPoints + setting.clarityPoints[state.clarity];
        out.take(new Fact.ItemClosed(state.item, state.clarity, state.clock));
        next(state, out);
    }

    void deferred(State state, Fact.Sink out) {
        out.take(new Fact.ItemDeferred(state.item, state.clock));
        next(state, out);
    }

    private void next(State state, Fact.Sink out) {
        Rules.Changes changes = setting.rules.changes();
        boolean late = state.clock > setting.planEnd[state.item] + changes.lateBy();
        Talk.energy(state, late ? -1 : changes.closeEnergy());
        if (state.clock > setting.scenario.time().to()) {
            leave(state, setting.busy, out);
        }
        state.item++;
        state.clearItem();
        state.fired |= events.dead(state.item);
        if (state.item == setting.agenda.length) {
            meeting(state, out);
        } else {
            state.phase = Room.Phase.OPENING;
        }
    }

    void leave(State state, int members, Fact.Sink out) {
        for (int rest = members & ~state.left; rest != 0; rest &= rest - 1) {
            int member = Integer.numberOfTrailingZeros(rest);
            state.left |= 1 << member;
            state.floor = state.floor == member + 1 ? 0 : state.floor;
            out.take(new Fact.MemberLeft(member, state.clock));
        }
    }

    /** The meeting is over; what is left of the state is what the work afterwards asks about. */
    void meeting(State state, Fact.Sink out) {
        Rules.Weights weights = setting.weights;
        int clock = Math.min(state.clock, setting.scenario.time().latest());
        out.take(new Fact.MeetingClosed(clock));
        out.closed(state.energy, state.trust);
        state.points += time(clock)
                + breadth(Integer.bitCount(state.heard))
                + Setting.share((long) weights.trust() * state.trust, Dial.TRUST.most())
                + Setting.share((long) weights.energy() * state.energy, Dial.ENERGY.most());
        state.clearItem();
        state.phase = setting.scenario.followUps().isEmpty() ? Room.Phase.DONE : Room.Phase.FOLLOW_UP;
        state.item = 0;
        state.index = 0;
        state.clock = 0;
        state.energy = 0;
        state.trust = 0;
        state.hours = 0;
        state.heard = 0;
        state.hurt = 0;
        state.left = 0;
        state.fired = 0;
        state.once = 0;
    }

    /** All points inside the band of the scenario, none at its last minute nor so many minutes before the band. */
    int time(int clock) {
        TimeBand band = setting.scenario.time();
        Rules.Weights weights = setting.weights;
        if (clock > band.to()) {
            int span = Math.max(1, band.latest() - band.to());
            return Setting.share((long) weights.time() * Math.max(0, band.latest() - clock), span);
        }
        int start = band.from() - weights.fadeBefore();
        return Setting.share(
                (long) weights.time() * Math.clamp(clock - start, 0, weights.fadeBefore()), weights.fadeBefore());
    }

    /** @param heard how many without the chair spoke */
    int breadth(int heard) {
        Rules.Weights weights = setting.weights;
        int present =
                Integer.bitCount(setting.peers) + setting.scenario.others().present();
        int to = present < weights.crowd() ? weights.breadthTo() : weights.crowdTo();
        int span = present * (to - weights.breadthFrom());
        int above = Math.clamp(100 * heard - present * weights.breadthFrom(), 0, span);
        return Setting.share((long) weights.breadth() * above, span);
    }
}
