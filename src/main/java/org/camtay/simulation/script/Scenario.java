package org.camtay.simulation.script;

import java.util.List;

/**
 * A whole meeting to practise; immutable. Members, items and situations are named by their index from 0.
 *
 * @param hash of the text it was read from
 * @param hours that preparation may take
 * @param before situations before the meeting
 * @param events situations during it, the first that can happen does
 * @param followUps situations after it
 */
public record Scenario(
        String slug,
        String hash,
        String title,
        String briefing,
        int difficulty,
        TimeBand time,
        int hours,
        List<Member> members,
        Others others,
        List<AgendaItem> agenda,
        List<Situation> before,
        List<Situation> events,
        List<Situation> followUps) {
    public static final int MOST_FACES = 9;
    public static final int MOST_ITEMS = 8;
    public static final int MOST_EVENTS = 10;
    public static final int MOST_CHANCES = 4;

    public Scenario {
        members = List.copyOf(members);
        agenda = List.copyOf(agenda);
        before = List.copyOf(before);
        events = List.copyOf(events);
        followUps = List.copyOf(followUps);
    }

    /** The index of the learner. */
    public int you() {
        return only(Trait.YOU);
    }

    /** The index of the visitor from above, or −1 when nobody comes. */
    public int guest() {
        return only(Trait.GUEST);
    }

    private int only(Trait trait) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).is(trait)) {
                return i;
            }
        }
        return -1;
    }
}
