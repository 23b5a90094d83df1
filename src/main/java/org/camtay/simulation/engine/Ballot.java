package org.camtay.simulation.engine;

import java.util.List;
import org.camtay.simulation.script.Member;
import org.camtay.simulation.script.Others;

/**
 * Votes: first speak, then vote; full members only; more than half of the body, present or not (Party Charter, Article 9).
 *
 * <p>Who is hurt votes against. Members without a face vote as the room does: for it when it trusts the chair at all.
 */
final class Ballot {
    static final String SPEAK_FIRST = "VOTE-SPEAK-FIRST";
    static final String MAJORITY = "VOTE-MAJORITY";

    private static final int TRUSTING = 1;

    private final Setting setting;
    private final int entitled;
    private final int body;

    Ballot(Setting setting) {
        this.setting = setting;
        List<Member> members = setting.scenario.members();
        int mask = 0;
        for (int i = 0; i < members.size(); i++) {
            mask |= members.get(i).isEntitled() ? 1 << i : 0;
        }
        this.entitled = mask;
        Others others = setting.scenario.others();
        this.body = Integer.bitCount(mask) + others.full() + others.excused() + others.unexcused();
    }

    void vote(State state, Fact.Sink out) {
        state.clock += setting.rules.prices().vote();
        int present = entitled & ~state.left;
        int others = setting.scenario.others().full();
        boolean trusting = state.trust >= TRUSTING;
        int inFavour = Integer.bitCount(present & ~state.hurt) + (trusting ? others : 0);
        int against = Integer.bitCount(present & state.hurt) + (trusting ? 0 : others);
        boolean adopted = 2 * inFavour > body;
        if (adopted) {
            state.set(State.VOTED);
        }
        if (against > 0) {
            state.set(State.DISSENT);
        }
        state.beat = setting.beats(state.item);
        out.take(new Fact.Voted(state.item, body, inFavour, against, adopted));
    }

    /** Whoever is outvoted keeps the right to an opinion and is told so. */
    void reserve(State state, Fact.Sink out) {
        state.clock += setting.rules.prices().reserve();
        state.flags &= ~State.DISSENT;
        Talk.trust(state, 1);
        out.take(new Fact.ReservedView(state.item));
    }

    /** What is decided without discussion, or without a vote that carried it, breaks a principle. */
    void beforeDeciding(State state, Fact.Sink out) {
        if (setting.votes && !state.has(State.VOTED)) {
            state.capped = 1;
            out.take(new Fact.Violated(state.has(State.DISCUSSED) ? MAJORITY : SPEAK_FIRST));
        }
    }
}
