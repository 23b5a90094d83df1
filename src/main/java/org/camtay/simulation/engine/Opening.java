package org.camtay.simulation.engine;

import org.camtay.simulation.script.Prepared;

/** How an item begins: who presents it, with which preparation. */
final class Opening {
    private final Setting setting;
    private final Talk talk;

    Opening(Setting setting, Talk talk) {
        this.setting = setting;
        this.talk = talk;
    }

    void open(State state, int move, Fact.Sink out) {
        Rules.Prices prices = setting.rules.prices();
        int item = state.item;
        int value = Codes.value(move);
        boolean paper = Codes.paper(move);
        state.phase = Room.Phase.DISCUSSING;
        state.clearItem();
        if (paper) {
            state.hours -= prices.hoursPaper();
            state.set(State.PAPER);
            state.points += setting.paperPoints;
            out.take(new Fact.DocumentSent(item));
        }
        switch (Codes.kind(move)) {
            case Codes.GIVE -> give(state, value, out);
            case Codes.PRESENT -> {
                boolean prepared = value == 1;
                state.hours -= prepared ? prices.hoursSelf() : 0;
                state.presenter = setting.you + 1;
                state.clarity = prepared ? 1 : 0;
                state.clock += prepared ? setting.preparedMinutes[item] : setting.unpreparedMinutes[item];
                Talk.energy(state, -1);
                out.take(new Fact.ItemOpened(item, setting.you, state.clock));
            }
            default -> {
                state.clock += setting.unpreparedMinutes[item];
                Talk.trust(state, -1);
                out.take(new Fact.ItemOpened(item, -1, state.clock));
            }
        }
        Talk.clarity(state, paper ? 1 : 0);
        Talk.clarity(state, agreed(state) ? 1 : 0);
        state.clock += setting.agenda[item].document() && !paper ? prices.readAloud() : 0;
        if (item == setting.agenda.length - 1) {
            state.hours = 0;
        }
    }

    /** What the committee agreed before the meeting is clear from the start: the longest item. */
    private boolean agreed(State state) {
        return state.item == setting.mainItem && State.in(state.prepared, Prepared.COMMITTEE_MET.code());
    }

    private void give(State state, int member, Fact.Sink out) {
        int item = state.item;
        state.hours -= setting.rules.prices().hoursMember();
        state.points += setting.givenPoints[item];
        state.presenter = member + 1;
        state.clock += setting.preparedMinutes[item];
        out.take(new Fact.ItemOpened(item, member, state.clock));
        Talk.energy(state, State.in(state.heard, member) ? 0 : 1);
        talk.heard(state, member, out);
        state.flags &= ~State.DISCUSSED;
        if (setting.knows(item, member)) {
            state.set(State.KNOWER_SPOKE);
            state.clarity = 1;
        }
    }
}
