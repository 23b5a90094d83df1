package org.camtay.simulation.engine;

import org.camtay.simulation.script.Prepared;
import org.camtay.simulation.script.Scenario;

/** Plays one scenario under one table of rules; keeps nothing between two steps. */
public final class Engine {
    /** No menu is longer. */
    public static final int MOST_MOVES = 64;

    private final Setting setting;
    private final Situations before;
    private final Situations events;
    private final Situations followUps;
    private final Talk talk;
    private final Closing closing;
    private final Answering answering;
    private final Ballot ballot;
    private final Menu menu;

    public Engine(Scenario scenario, Rules rules) {
        this.setting = new Setting(scenario, rules);
        int items = scenario.agenda().size();
        this.before = new Situations(scenario.before(), items);
        this.events = new Situations(scenario.events(), items);
        this.followUps = new Situations(scenario.followUps(), items);
        this.talk = new Talk(setting);
        this.closing = new Closing(setting, events);
        this.answering = new Answering(setting, talk, closing, before, events, followUps);
        this.ballot = new Ballot(setting);
        this.menu = new Menu(setting, before, events, followUps);
    }

    public Scenario scenario() {
        return setting.scenario;
    }

    public Rules rules() {
        return setting.rules;
    }

    Setting setting() {
        return setting;
    }

    Closing closing() {
        return closing;
    }

    public Room start() {
        State state = new State();
        state.hours = setting.scenario.hours();
        state.energy = setting.rules.changes().startEnergy();
        state.trust = setting.rules.changes().startTrust();
        state.clock = setting.rules.changes().startClock();
        return state.room();
    }

    /**
     * The codes of all moves that are on offer, always in the same order.
     *
     * @param into at least {@link #MOST_MOVES} long
     * @param brief leaves out moves that lead to the very same evening as another, such as a different owner
     * @return how many there are; none when the evening is over
     */
    public int moves(Room room, int[] into, boolean brief) {
        return menu.fill(new State(room), into, brief);
    }

    public boolean isLegal(Room room, int move) {
        int[] offered = new int[MOST_MOVES];
        int count = moves(room, offered, false);
        for (int i = 0; i < count; i++) {
            if (offered[i] == move) {
                return true;
            }
        }
        return false;
    }

    /** What experts think of a choice here, 0 to 3. */
    public int key(Room room, int choice) {
        State state = new State(room);
        return answering.key(state, choice);
    }

    /** What a move earned, in ten-thousandths: the judgement in a situation is lent when the meeting begins and may be lost. */
    public int credit(Replay.Frame frame) {
        int lent = frame.before().pending() >= 0 ? setting.judgementPoints : 0;
        return Math.max(0, lent + frame.points());
    }

    /** Makes a move that is on offer in this room; what any other code does is not defined. */
    public Step step(Room room, Deal deal, int move, Fact.Sink out) {
        State state = new State(room);
        act(state, move, out);
        if (state.clock >= setting.scenario.time().latest() && isMeeting(state)) {
            closing.meeting(state, out);
        }
        settle(state, deal);
        forget(state);
        return new Step(state.room(), state.points);
    }

    private static boolean isMeeting(State state) {
        return state.phase == Room.Phase.ARRIVING
                || state.phase == Room.Phase.OPENING
                || state.phase == Room.Phase.DISCUSSING;
    }

    /** Moves on to whatever waits next: a situation, the first item, the end. */
    private void settle(State state, Deal deal) {
        state.pending = 0;
        if (state.phase == Room.Phase.BEFORE) {
            skip(state, before);
            if (state.index == before.size()) {
                state.index = 0;
                state.phase = Room.Phase.ARRIVING;
            }
        }
        if (isMeeting(state)) {
            int open = ~state.fired & deal.events() & ((1 << events.size()) - 1);
            state.pending = events.first(open, state) + 1;
            if (state.pending == 0 && state.phase == Room.Phase.ARRIVING) {
                state.phase = Room.Phase.OPENING;
                state.fired |= events.dead(0);
                state.pending = events.first(open & ~state.fired, state) + 1;
            }
        }
        if (state.phase == Room.Phase.FOLLOW_UP) {
            skip(state, followUps);
            if (state.index == followUps.size()) {
                state.index = 0;
                state.prepared = 0;
                state.phase = Room.Phase.DONE;
            }
        }
    }

    /** What no later move can ask about is forgotten, so that evenings that will go alike are one. */
    private void forget(State state) {
        state.hurt &= ~state.left;
        if (state.phase == Room.Phase.DISCUSSING && state.floor == 0 && state.beat >= setting.beats(state.item)) {
            state.flags &= State.PAPER | State.DISCUSSED | State.VOTED | State.DISSENT;
        }
        if (state.phase == Room.Phase.DISCUSSING
                && !State.in(setting.talkative, state.presenter - 1)
                && (setting.presenterMatters & ~state.fired) == 0) {
            state.presenter = 0;
        }
    }

    private static void skip(State state, Situations situations) {
        while (state.index < situations.size() && !situations.happens(state.index, state)) {
            state.index++;
        }
    }

    private void act(State state, int move, Fact.Sink out) {
        int value = Codes.value(move);
        Rules.Prices prices = setting.rules.prices();
        int kind = Codes.kind(move);
        if (kind >= Codes.ASK && kind <= Codes.LECTURE) {
            state.beat++;
        }
        switch (kind) {
            case Codes.PREPARE -> prepare(state, value, out);
            case Codes.BEGIN -> begin(state, out);
            case Codes.GIVE, Codes.PRESENT, Codes.ON_THE_SPOT -> new Opening(setting, talk).open(state, move, out);
            case Codes.BREAK -> {
                state.clock += prices.pause();
                state.once |= State.PAUSED;
                Talk.energy(state, setting.rules.changes().pauseEnergy());
            }
            case Codes.ASK -> talk.askOpenly(state, out);
            case Codes.INVITE -> talk.invite(state, value, out);
            case Codes.SILENCE -> talk.keepSilent(state, out);
            case Codes.ROUND -> talk.goRound(state, out);
            case Codes.LIMITS -> {
                state.clock += prices.limits();
                state.set(State.LIMITS);
            }
            case Codes.SUM_UP -> {
                state.clock += prices.sumUp();
                state.set(State.SUMMED_UP);
                Talk.clarity(state, 1);
            }
            case Codes.LECTURE -> {
                state.clock += prices.lecture();
                Talk.clarity(state, 1);
                Talk.energy(state, -1);
            }
            case Codes.BOUND, Codes.LET_RUN, Codes.CUT_OFF -> talk.endFloor(state, kind);
            case Codes.VOTE -> ballot.vote(state, out);
            case Codes.RESERVE -> ballot.reserve(state, out);
            case Codes.DECIDE -> decide(state, value, out);
            case Codes.SLOGAN, Codes.NOTE -> {
                state.clock += prices.close();
                closing.item(state, out);
            }
            case Codes.ANSWER -> answering.answer(state, value, out);
            default -> throw new IllegalArgumentException("no move: " + move);
        }
    }

    private void prepare(State state, int what, Fact.Sink out) {
        state.hours -= menu.hours(Prepared.of(what));
        state.prepared |= 1 << what;
        switch (Prepared.of(what)) {
            case COMMITTEE_MET -> out.take(new Fact.CommitteeMet());
            case MEMBERS_NOTIFIED -> {
                Talk.energy(state, 1);
                out.take(new Fact.Notified());
            }
            default -> {}
        }
    }

    private void begin(State state, Fact.Sink out) {
        state.points += setting.judgementPoints * events.size();
        state.phase = Room.Phase.BEFORE;
        out.take(new Fact.MeetingOpened());
    }

    private void decide(State state, int owner, Fact.Sink out) {
        boolean self = owner == setting.you;
        state.clock += self
                ? setting.rules.prices().decideSelf()
                : setting.rules.prices().decide();
        state.points += setting.decision(self, state.clarity);
        ballot.beforeDeciding(state, out);
        int present = setting.peers & ~state.left;
        if (2 * Integer.bitCount(state.heard & present) < Integer.bitCount(present)) {
            Talk.trust(state, -1);
        }
        out.take(new Fact.Decided(state.item, owner, state.clarity >= 2));
        closing.item(state, out);
    }
}
