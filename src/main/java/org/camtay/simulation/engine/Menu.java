package org.camtay.simulation.engine;

import org.camtay.simulation.script.Prepared;

/** What is on offer at a moment, always in the same order. */
final class Menu {
    private final Setting setting;
    private final Situations before;
    private final Situations events;
    private final Situations followUps;

    Menu(Setting setting, Situations before, Situations events, Situations followUps) {
        this.setting = setting;
        this.before = before;
        this.events = events;
        this.followUps = followUps;
    }

    /** Moves written one after another. */
    private static final class Offer {
        private final int[] into;
        private int count;

        Offer(int[] into) {
            this.into = into;
        }

        void add(int move) {
            into[count++] = move;
        }

        void addIf(boolean offered, int move) {
            if (offered) {
                add(move);
            }
        }
    }

    int fill(State state, int[] into, boolean brief) {
        Offer offer = new Offer(into);
        if (state.pending > 0) {
            answers(events, state.pending - 1, offer);
            return offer.count;
        }
        switch (state.phase) {
            case PREPARING -> prepare(state, offer);
            case BEFORE -> answers(before, state.index, offer);
            case OPENING -> open(state, offer);
            case DISCUSSING -> discuss(state, offer, brief);
            case FOLLOW_UP -> answers(followUps, state.index, offer);
            case ARRIVING, DONE -> {}
        }
        return offer.count;
    }

    private static void answers(Situations situations, int index, Offer offer) {
        int choices = situations.get(index).choices().size();
        for (int choice = 0; choice < choices; choice++) {
            offer.add(Codes.of(Codes.ANSWER, choice));
        }
    }

    int hours(Prepared what) {
        Rules.Prices prices = setting.rules.prices();
        return switch (what) {
            case RIVALS_SOUNDED_OUT -> prices.hoursRivals();
            case GUEST_BRIEFED -> prices.hoursGuest();
            case QUIET_FOREWARNED -> prices.hoursForewarn();
            case COMMITTEE_MET -> prices.hoursCommittee();
            case MEMBERS_NOTIFIED -> prices.hoursNotice();
        };
    }

    private boolean offered(Prepared what) {
        return switch (what) {
            case RIVALS_SOUNDED_OUT, QUIET_FOREWARNED -> true;
            case GUEST_BRIEFED -> setting.guest >= 0;
            case COMMITTEE_MET, MEMBERS_NOTIFIED -> setting.rules.version() > 2;
        };
    }

    private void prepare(State state, Offer offer) {
        offer.add(Codes.BEGIN);
        for (Prepared what : PREPARED) {
            boolean open = !State.in(state.prepared, what.code()) && offered(what);
            offer.addIf(open && state.hours >= hours(what), Codes.of(Codes.PREPARE, what.code()));
        }
    }

    private static final Prepared[] PREPARED = Prepared.values();

    private void open(State state, Offer offer) {
        Rules.Prices prices = setting.rules.prices();
        boolean document = setting.agenda[state.item].document();
        for (int paper = 0; paper <= (document && state.hours >= prices.hoursPaper() ? 1 : 0); paper++) {
            int hours = state.hours - paper * prices.hoursPaper();
            boolean sent = paper == 1;
            if (hours >= prices.hoursMember()) {
                for (int rest = setting.peers & ~state.left; rest != 0; rest &= rest - 1) {
                    offer.add(Codes.of(Codes.GIVE, Integer.numberOfTrailingZeros(rest), sent));
                }
            }
            offer.addIf(hours >= prices.hoursSelf(), Codes.of(Codes.PRESENT, 1, sent));
            offer.add(Codes.of(Codes.PRESENT, 0, sent));
            offer.add(Codes.of(Codes.ON_THE_SPOT, 0, sent));
        }
        offer.addIf(state.item > 0 && (state.once & State.PAUSED) == 0, Codes.BREAK);
    }

    private void discuss(State state, Offer offer, boolean brief) {
        if (state.floor > 0) {
            offer.add(Codes.BOUND);
            offer.add(Codes.LET_RUN);
            offer.add(Codes.CUT_OFF);
            return;
        }
        int present = setting.peers & ~state.left;
        if (state.beat < setting.beats(state.item)) {
            offer.add(Codes.ASK);
            for (int rest = present; rest != 0; rest &= rest - 1) {
                offer.add(Codes.of(Codes.INVITE, Integer.numberOfTrailingZeros(rest)));
            }
            offer.add(Codes.SILENCE);
            offer.addIf(!state.has(State.ROUND), Codes.ROUND);
            offer.addIf(!state.has(State.LIMITS), Codes.LIMITS);
            offer.addIf(!state.has(State.SUMMED_UP), Codes.SUM_UP);
            offer.add(Codes.LECTURE);
        }
        if (!setting.agenda[state.item].decision()) {
            offer.add(Codes.NOTE);
            return;
        }
        boolean votes = setting.votes && state.has(State.DISCUSSED) && !state.has(State.VOTED);
        offer.addIf(votes && state.clarity > 0, Codes.VOTE);
        offer.addIf(state.has(State.DISSENT), Codes.RESERVE);
        if (state.clarity > 0 && state.energy > 0) {
            for (int rest = present; rest != 0; rest = brief ? 0 : rest & rest - 1) {
                offer.add(Codes.of(Codes.DECIDE, Integer.numberOfTrailingZeros(rest)));
            }
            offer.add(Codes.of(Codes.DECIDE, setting.you));
        }
        offer.add(Codes.SLOGAN);
    }
}
