package org.camtay.simulation.engine;

import org.camtay.simulation.script.Choice;
import org.camtay.simulation.script.Effect;

/** What answers to situations do. */
final class Answering {
    private final Setting setting;
    private final Talk talk;
    private final Closing closing;
    private final Situations before;
    private final Situations events;
    private final Situations followUps;

    Answering(Setting setting, Talk talk, Closing closing, Situations before, Situations events, Situations followUps) {
        this.setting = setting;
        this.talk = talk;
        this.closing = closing;
        this.before = before;
        this.events = events;
        this.followUps = followUps;
    }

    int key(State state, int choice) {
        return situations(state).key(index(state), choice, state);
    }

    private Situations situations(State state) {
        return switch (state.phase) {
            case BEFORE -> before;
            case FOLLOW_UP -> followUps;
            default -> events;
        };
    }

    private static int index(State state) {
        return state.phase == Room.Phase.BEFORE || state.phase == Room.Phase.FOLLOW_UP
                ? state.index
                : state.pending - 1;
    }

    void answer(State state, int choice, Fact.Sink out) {
        Situations situations = situations(state);
        int index = index(state);
        Choice chosen = situations.get(index).choices().get(choice);
        int key = situations.key(index, choice, state);
        out.take(new Fact.SituationMet(situations.get(index).id(), choice, key, state.clock));
        if (situations == events) {
            state.points -= setting.judgementPoints - Setting.share((long) setting.judgementPoints * key, Choice.BEST);
            state.fired |= 1 << index;
        } else {
            state.points +=
                    situations == followUps ? Setting.share((long) setting.followUpPoints * key, Choice.BEST) : 0;
            state.index++;
        }
        boolean deferred = false;
        for (Effect effect : chosen.effects()) {
            apply(state, effect, out);
            deferred |= effect instanceof Effect.Defer;
        }
        if (deferred && state.phase == Room.Phase.DISCUSSING) {
            closing.deferred(state, out);
        }
    }

    private void apply(State state, Effect effect, Fact.Sink out) {
        switch (effect) {
            case Effect.Spend spend -> state.clock += spend.minutes();
            case Effect.Shift shift -> {
                switch (shift.dial()) {
                    case ENERGY -> Talk.energy(state, shift.by());
                    case TRUST -> Talk.trust(state, shift.by());
                    case CLARITY -> Talk.clarity(state, state.phase == Room.Phase.DISCUSSING ? shift.by() : 0);
                }
            }
            case Effect.Speaks speaks -> talk.heard(state, speaks.member(), out);
            case Effect.Hurts hurts -> state.hurt |= 1 << hurts.member();
            case Effect.PresenterHurt _ ->
                state.hurt |= state.presenter == 0 ? 0 : (1 << (state.presenter - 1)) & setting.peers;
            case Effect.Leaves leaves -> closing.leave(state, 1 << leaves.member(), out);
            case Effect.FreeFloor _ -> state.floor = 0;
            case Effect.GuestSpeaks _ -> {
                state.once |= State.GUEST_SPOKE;
                out.take(new Fact.GuestSpoke(state.clock));
            }
            case Effect.Answered _ -> {
                state.points += setting.answeredPoints;
                out.take(new Fact.RecommendationAnswered());
            }
            case Effect.Violates violates -> {
                state.capped = 1;
                out.take(new Fact.Violated(violates.rule()));
            }
            case Effect.Defer _ -> {}
        }
    }
}
