package org.camtay.simulation.engine;

import org.camtay.simulation.script.Dial;
import org.camtay.simulation.script.Prepared;

/** Who speaks, and what that does to the room. */
final class Talk {
    private final Setting setting;

    Talk(Setting setting) {
        this.setting = setting;
    }

    static void energy(State state, int by) {
        state.energy = Math.clamp(state.energy + by, 0, Dial.ENERGY.most());
    }

    static void trust(State state, int by) {
        state.trust = Math.clamp(state.trust + by, 0, Dial.TRUST.most());
    }

    static void clarity(State state, int by) {
        state.clarity = Math.clamp(state.clarity + by, 0, Dial.CLARITY.most());
    }

    /** Is heard, whatever it is worth. */
    void heard(State state, int member, Fact.Sink out) {
        if (State.in(setting.peers & ~state.left, member)) {
            state.heard |= 1 << member;
            if (setting.votes) {
                state.set(State.DISCUSSED);
            }
            if (out != Fact.Sink.NONE) {
                out.take(new Fact.Spoke(member, state.item, state.clock));
            }
        }
    }

    /** Has something to say: a new voice wakes the room, who knows best or speaks first makes an unclear item clearer. */
    private void properly(State state, int member, Fact.Sink out) {
        if (!State.in(state.heard, member)) {
            boolean shy = State.in(setting.quiet, member);
            energy(state, shy ? 1 : setting.rules.changes().voiceEnergy());
        }
        heard(state, member, out);
        if (setting.knows(state.item, member) && !state.has(State.KNOWER_SPOKE)) {
            state.set(State.KNOWER_SPOKE);
            clarity(state, 1);
        } else if (state.clarity == 0) {
            clarity(state, 1);
        }
    }

    void askOpenly(State state, Fact.Sink out) {
        state.clock += setting.rules.prices().question();
        int volunteer = state.energy < setting.rules.changes().energyToSpeak() ? -1 : volunteer(state);
        if (volunteer < 0) {
            energy(state, -1);
            return;
        }
        boolean takesFloor = State.in(setting.talkative, volunteer) && !state.has(State.FLOOR_USED);
        properly(state, volunteer, out);
        if (takesFloor) {
            state.set(State.FLOOR_USED);
            state.floor = state.has(State.LIMITS) ? 0 : volunteer + 1;
        }
    }

    /** The talkative, then who knows best, then who was not heard yet; the quiet never, nor who is hurt. */
    private int volunteer(State state) {
        int willing = setting.peers & ~state.left & ~state.hurt;
        int talkative = state.has(State.FLOOR_USED) ? 0 : willing & setting.talkative & ~presenter(state);
        if (talkative != 0) {
            return Integer.numberOfTrailingZeros(talkative);
        }
        int knower = setting.agenda[state.item].knows();
        if (knower >= 0 && State.in(willing, knower) && !state.has(State.KNOWER_SPOKE)) {
            return knower;
        }
        int silent = willing & ~state.heard & ~setting.quiet;
        return silent == 0 ? -1 : Integer.numberOfTrailingZeros(silent);
    }

    private static int presenter(State state) {
        return state.presenter == 0 ? 0 : 1 << (state.presenter - 1);
    }

    void invite(State state, int member, Fact.Sink out) {
        Rules.Prices prices = setting.rules.prices();
        boolean trusted = state.trust >= setting.rules.changes().trustToHeal();
        if (State.in(state.hurt, member)) {
            if (!trusted) {
                state.clock += prices.rebuff();
                energy(state, -1);
                return;
            }
            state.hurt &= ~(1 << member);
        }
        state.clock += prices.invitation();
        boolean shy = State.in(setting.quiet, member);
        if (!shy || trusted || state.has(State.PAPER) || isForewarned(state)) {
            properly(state, member, out);
        } else {
            heard(state, member, out);
        }
    }

    private static boolean isForewarned(State state) {
        return State.in(state.prepared, Prepared.QUIET_FOREWARNED.code());
    }

    void keepSilent(State state, Fact.Sink out) {
        Rules.Prices prices = setting.rules.prices();
        int shy = setting.peers & setting.quiet & ~state.left & ~state.hurt & ~state.heard;
        if (state.trust >= setting.rules.changes().trustToHeal() && shy != 0) {
            state.clock += 2 * prices.silence();
            properly(state, Integer.numberOfTrailingZeros(shy), out);
        } else {
            state.clock += prices.silence();
            energy(state, -1);
        }
    }

    void goRound(State state, Fact.Sink out) {
        int present = setting.peers & ~state.left;
        int others = setting.scenario.others().present();
        int minutes = setting.rules.prices().roundPerPerson() * Integer.bitCount(present);
        state.clock += minutes + ((others + 3) / 4) * 2;
        for (int rest = present & ~state.hurt; rest != 0; rest &= rest - 1) {
            heard(state, Integer.numberOfTrailingZeros(rest), out);
        }
        state.set(State.ROUND);
        clarity(state, 1);
        energy(state, -1);
    }

    void endFloor(State state, int kind) {
        Rules.Prices prices = setting.rules.prices();
        int speaker = state.floor - 1;
        state.floor = 0;
        switch (kind) {
            case Codes.BOUND -> state.clock += prices.bound();
            case Codes.LET_RUN -> {
                state.clock += prices.letRun();
                energy(state, -1);
            }
            default -> {
                state.clock += prices.cutOff();
                state.hurt |= 1 << speaker;
                trust(state, State.in(setting.respected, speaker) ? -1 : 0);
            }
        }
    }
}
