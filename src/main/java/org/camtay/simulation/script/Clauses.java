package org.camtay.simulation.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camtay.grammar.Position;

/** Reads conditions and effects, each clause at its place. */
final class Clauses {
    private final Reading reading;

    Clauses(Reading reading) {
        this.reading = reading;
    }

    /** Parts of a line between separators, each with its column. */
    private record Clause(String text, Position at) {}

    private static List<Clause> split(String text, char separator, Position at) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                String part = text.substring(start, i);
                int lead = part.length() - part.stripLeading().length();
                clauses.add(new Clause(part.strip(), new Position(at.line(), at.column() + start + lead)));
                start = i + 1;
            }
        }
        return clauses;
    }

    List<Condition> conditions(String text, Position at) {
        List<Condition> conditions = new ArrayList<>();
        for (Clause clause : split(text, ';', at)) {
            Optional<Vocabulary.Found> found = Vocabulary.find(Phrase.Kind.CONDITION, clause.text());
            if (found.isPresent()) {
                condition(found.get(), clause.at()).ifPresent(conditions::add);
            } else {
                reading.slip(
                        SlipKind.UNKNOWN_CONDITION,
                        clause.at(),
                        Vocabulary.wording(clause.text(), Phrase.Kind.CONDITION, reading.names()));
            }
        }
        return conditions;
    }

    private Optional<Condition> condition(Vocabulary.Found found, Position at) {
        return switch (found.phrase()) {
            case AT_START -> Optional.of(new Condition.AtStart());
            case AT_ITEM -> items(found.text(0), at);
            case MINUTE_FROM -> Optional.of(new Condition.MinuteFrom(found.number(0)));
            case AT_MOST -> dial(found, at).map(dial -> new Condition.AtMost(dial, found.number(1)));
            case AT_LEAST -> dial(found, at).map(dial -> new Condition.AtLeast(dial, found.number(1)));
            case GUEST_SILENT -> guest(found, at).map(ok -> new Condition.GuestSilent());
            case DOCUMENT_NOT_SENT -> Optional.of(new Condition.DocumentNotSent());
            case SOUNDED_OUT -> done(Prepared.RIVALS_SOUNDED_OUT, true);
            case NOT_SOUNDED_OUT -> done(Prepared.RIVALS_SOUNDED_OUT, false);
            case BRIEFED -> done(Prepared.GUEST_BRIEFED, true);
            case NOT_BRIEFED -> done(Prepared.GUEST_BRIEFED, false);
            case FOREWARNED -> done(Prepared.QUIET_FOREWARNED, true);
            case NOT_FOREWARNED -> done(Prepared.QUIET_FOREWARNED, false);
            case COMMITTEE_MET -> done(Prepared.COMMITTEE_MET, true);
            case COMMITTEE_NOT_MET -> done(Prepared.COMMITTEE_MET, false);
            case NOTIFIED -> done(Prepared.MEMBERS_NOTIFIED, true);
            case NOT_NOTIFIED -> done(Prepared.MEMBERS_NOTIFIED, false);
            case CHANCE -> chance(found, at);
            case HAS_FLOOR -> member(found, at).map(Condition.HasFloor::new);
            case SPOKEN -> member(found, at).map(member -> new Condition.HasSpoken(member, true));
            case NOT_SPOKEN -> member(found, at).map(member -> new Condition.HasSpoken(member, false));
            case PRESENT -> member(found, at).map(Condition.Present::new);
            default -> throw new IllegalStateException("no condition: " + found.phrase());
        };
    }

    private static Optional<Condition> done(Prepared what, boolean done) {
        return Optional.of(new Condition.Done(what, done));
    }

    private Optional<Condition> items(String numbers, Position at) {
        int items = 0;
        for (String number : numbers.split("\\D+", -1)) {
            int index = Integer.parseInt(number) - 1;
            if (index < 0 || index >= reading.agenda.size()) {
                reading.slip(SlipKind.UNKNOWN_ITEM, at, number, Integer.toString(reading.agenda.size()));
                return Optional.empty();
            }
            items |= 1 << index;
        }
        return Optional.of(new Condition.AtItem(items));
    }

    private Optional<Condition> chance(Vocabulary.Found found, Position at) {
        int percent = found.number(0);
        if (percent <= 0 || percent >= 100 || percent % 10 != 0) {
            reading.slip(SlipKind.BAD_NUMBER, at, "tens", found.text(0));
            return Optional.empty();
        }
        return Optional.of(new Condition.Chance(percent));
    }

    private Optional<Dial> dial(Vocabulary.Found found, Position at) {
        Dial dial = Vocabulary.dial(found.text(0));
        return reading.number(found.text(1), 0, dial.most(), at) < 0 ? Optional.empty() : Optional.of(dial);
    }

    private Optional<Integer> member(Vocabulary.Found found, Position at) {
        int member = reading.member(found.text(0), at);
        return member < 0 ? Optional.empty() : Optional.of(member);
    }

    private Optional<Boolean> guest(Vocabulary.Found found, Position at) {
        if (reading.members.stream().anyMatch(member -> member.is(Trait.GUEST))) {
            return Optional.of(true);
        }
        reading.slip(SlipKind.UNKNOWN_NAME, at, "unknown", found.phrase().english());
        return Optional.empty();
    }

    List<Effect> effects(String text, Position at) {
        List<Effect> effects = new ArrayList<>();
        for (Clause clause : split(text, ',', at)) {
            Optional<Vocabulary.Found> found = Vocabulary.find(Phrase.Kind.EFFECT, clause.text());
            if (found.isPresent()) {
                effect(found.get(), clause.at()).ifPresent(effects::add);
            } else {
                reading.slip(
                        SlipKind.UNKNOWN_EFFECT,
                        clause.at(),
                        Vocabulary.wording(clause.text(), Phrase.Kind.EFFECT, reading.names()));
            }
        }
        return effects;
    }

    private Optional<Effect> effect(Vocabulary.Found found, Position at) {
        return switch (found.phrase()) {
            case SPEND -> {
                int minutes = reading.minutes(found.text(0), 0, AgendaItem.LONGEST, at);
                yield minutes < 0 ? Optional.empty() : Optional.of(new Effect.Spend(minutes));
            }
            case SHIFT -> shift(found, at);
            case PRESENTER_HURT -> Optional.of(new Effect.PresenterHurt());
            case FREE_FLOOR -> Optional.of(new Effect.FreeFloor());
            case GUEST_SPEAKS -> guest(found, at).map(ok -> new Effect.GuestSpeaks());
            case ANSWERED -> Optional.of(new Effect.Answered());
            case DEFER -> Optional.of(new Effect.Defer());
            case VIOLATES -> Optional.of(new Effect.Violates(found.text(0)));
            case SPEAKS -> member(found, at).map(Effect.Speaks::new);
            case HURTS -> member(found, at).map(Effect.Hurts::new);
            case LEAVES -> member(found, at).map(Effect.Leaves::new);
            default -> throw new IllegalStateException("no effect: " + found.phrase());
        };
    }

    private Optional<Effect> shift(Vocabulary.Found found, Position at) {
        Dial dial = Vocabulary.dial(found.text(0));
        int by = Integer.parseInt(found.text(1).replace('−', '-'));
        if (by == 0 || Math.abs(by) > dial.most()) {
            reading.slip(SlipKind.BAD_NUMBER, at, "range", found.text(1), "-" + dial.most(), "+" + dial.most());
            return Optional.empty();
        }
        return Optional.of(new Effect.Shift(dial, by));
    }
}
