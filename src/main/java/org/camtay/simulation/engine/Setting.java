package org.camtay.simulation.engine;

import java.util.List;
import org.camtay.simulation.script.AgendaItem;
import org.camtay.simulation.script.Effect;
import org.camtay.simulation.script.Member;
import org.camtay.simulation.script.Scenario;
import org.camtay.simulation.script.Trait;

/** A scenario under one table of rules, made ready to be stepped through fast. */
final class Setting {
    final Scenario scenario;
    final Rules rules;
    final Rules.Weights weights;
    final int you;
    final int guest;
    final int peers;
    final int quiet;
    final int talkative;
    final int busy;
    final int respected;
    final int[] planEnd;
    final int[] preparedMinutes;
    final int[] unpreparedMinutes;
    final AgendaItem[] agenda;
    final boolean votes;
    final int mainItem;
    final int[] givenPoints;
    final int paperPoints;
    final int decisionPoints;
    final int selfOwnedPoints;
    final int coveredPoints;
    final int answeredPoints;
    final int followUpPoints;
    final int judgementPoints;
    final int[] clarityPoints = new int[4];

    /** The events that can hurt whoever presents. */
    final int presenterMatters;

    Setting(Scenario scenario, Rules rules) {
        this.scenario = scenario;
        this.rules = rules;
        this.weights = new Offered(scenario).weights(rules);
        this.you = scenario.you();
        this.guest = scenario.guest();
        List<Member> members = scenario.members();
        this.peers = mask(members, Member::isPeer);
        this.quiet = mask(members, member -> member.isPeer() && member.is(Trait.QUIET));
        this.talkative = mask(members, member -> member.isPeer() && member.is(Trait.TALKATIVE));
        this.busy = mask(members, member -> member.isPeer() && member.is(Trait.BUSY));
        this.respected = mask(members, member -> member.isPeer() && member.is(Trait.RESPECTED));
        this.agenda = scenario.agenda().toArray(AgendaItem[]::new);
        this.planEnd = new int[agenda.length];
        this.preparedMinutes = new int[agenda.length];
        this.unpreparedMinutes = new int[agenda.length];
        this.votes = rules.version() > 2;
        this.mainItem = longest(agenda);
        int planned = rules.changes().startClock();
        for (int i = 0; i < agenda.length; i++) {
            planned += agenda[i].minutes();
            planEnd[i] = planned;
            preparedMinutes[i] = even(agenda[i].minutes() * rules.prices().preparedPercent());
            unpreparedMinutes[i] = even(agenda[i].minutes() * rules.prices().unpreparedPercent());
        }
        int matters = 0;
        for (int i = 0; i < scenario.events().size(); i++) {
            matters |= Offered.can(scenario.events().get(i), Effect.PresenterHurt.class) ? 1 << i : 0;
        }
        this.presenterMatters = matters;
        long delegable = scenario.agenda().stream().filter(Offered::isDelegable).count();
        this.givenPoints = scenario.agenda().stream()
                .mapToInt(item -> Offered.isDelegable(item) ? share(weights.presented(), delegable) : 0)
                .toArray();
        this.paperPoints = share(
                weights.papers(),
                scenario.agenda().stream().filter(AgendaItem::document).count());
        long decisions = scenario.agenda().stream().filter(AgendaItem::decision).count();
        this.decisionPoints = share(weights.decisions(), decisions);
        this.selfOwnedPoints = share(weights.selfOwned(), decisions);
        this.coveredPoints = share(weights.covered(), agenda.length);
        this.answeredPoints = share(weights.answered(), new Offered(scenario).answers());
        this.followUpPoints = share(weights.followUp(), scenario.followUps().size());
        this.judgementPoints = share(weights.judgement(), scenario.events().size());
        for (int clarity = 0; clarity < clarityPoints.length; clarity++) {
            clarityPoints[clarity] = share((long) weights.clarity() * clarity, 3L * agenda.length);
        }
    }

    private interface Kind {
        boolean of(Member member);
    }

    private static int mask(List<Member> members, Kind kind) {
        int mask = 0;
        for (int i = 0; i < members.size(); i++) {
            mask |= kind.of(members.get(i)) ? 1 << i : 0;
        }
        return mask;
    }

    /** Whole ten-thousandths of a part that is shared among so many, rounded. */
    static int share(long points, long among) {
        return among == 0 ? 0 : (int) ((2 * points + among) / (2 * among));
    }

    /** A share of minutes in per cent, rounded up to the next even number. */
    private static int even(int hundredths) {
        return (hundredths + 199) / 200 * 2;
    }

    private static int longest(AgendaItem[] agenda) {
        int longest = 0;
        for (int i = 1; i < agenda.length; i++) {
            longest = agenda[i].minutes() > agenda[longest].minutes() ? i : longest;
        }
        return longest;
    }

    int beats(int item) {
        return agenda[item].decision()
                ? rules.changes().beats()
                : rules.changes().noteBeats();
    }

    /** What a decision is worth by its owner and the clarity of its item. */
    int decision(boolean self, int clarity) {
        int points = self ? selfOwnedPoints : decisionPoints;
        return clarity < 2 ? share((long) points * weights.vague(), 1000) : points;
    }

    boolean knows(int item, int member) {
        return agenda[item].knows() == member;
    }
}
