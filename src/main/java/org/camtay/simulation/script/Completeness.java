package org.camtay.simulation.script;

import java.util.List;
import org.camtay.grammar.Position;

/** What a scenario must have, and how much it may have at most. */
final class Completeness {
    private final Reading reading;
    private final List<Situation> events;

    Completeness(Reading reading, List<Situation> events) {
        this.reading = reading;
        this.events = events;
    }

    void check() {
        Position end = reading.file.end();
        long learners =
                reading.members.stream().filter(member -> member.is(Trait.YOU)).count();
        long guests = reading.members.stream()
                .filter(member -> member.is(Trait.GUEST))
                .count();
        long peers = reading.members.stream().filter(Member::isPeer).count();
        if (learners != 1) {
            reading.slip(SlipKind.MISSING_PART, members(end), "you", Long.toString(learners));
        }
        if (guests > 1) {
            reading.slip(SlipKind.MISSING_PART, members(end), "guest", Long.toString(guests));
        }
        if (peers == 0 || reading.agenda.isEmpty()) {
            Phrase part = peers == 0 ? Phrase.MEMBERS : Phrase.AGENDA;
            reading.slip(SlipKind.MISSING_PART, end, "section", part.english(), part.vietnamese());
        }
        long chances = events.stream().filter(event -> event.chance() < 100).count();
        limit(
                "members",
                reading.members.size() - (int) guests,
                Scenario.MOST_FACES,
                reading.members.isEmpty() ? end : reading.members.getLast().at());
        limit(
                "items",
                reading.agenda.size(),
                Scenario.MOST_ITEMS,
                reading.agenda.isEmpty() ? end : reading.agenda.getLast().at());
        Position last = events.isEmpty() ? end : events.getLast().at();
        limit("events", events.size(), Scenario.MOST_EVENTS, last);
        limit("chances", (int) chances, Scenario.MOST_CHANCES, last);
    }

    private Position members(Position end) {
        return reading.members.isEmpty() ? end : reading.members.getFirst().at();
    }

    private void limit(String what, int count, int most, Position at) {
        if (count > most) {
            reading.slip(SlipKind.TOO_LARGE, at, what, Integer.toString(count), Integer.toString(most));
        }
    }
}
