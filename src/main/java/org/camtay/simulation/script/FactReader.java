package org.camtay.simulation.script;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.grammar.Position;

/** Reads the list of facts at the head of a scenario. */
final class FactReader {
    private static final int MOST_HOURS = 8;
    private static final int HARDEST = 5;

    private final Reading reading;
    private final Set<Phrase> seen = EnumSet.noneOf(Phrase.class);
    private int difficulty;
    private TimeBand time = new TimeBand(90, 100, 120);
    private int hours = MOST_HOURS;
    private Others others = Others.NONE;

    FactReader(Reading reading) {
        this.reading = reading;
    }

    int difficulty() {
        return difficulty;
    }

    TimeBand time() {
        return time;
    }

    int hours() {
        return hours;
    }

    Others others() {
        return others;
    }

    /** A fact without which the meeting cannot be played. */
    void require(Position end) {
        for (Phrase fact : EnumSet.of(Phrase.TIME, Phrase.PREPARATION)) {
            if (!seen.contains(fact)) {
                reading.slip(SlipKind.MISSING_PART, end, "fact", fact.english(), fact.vietnamese());
            }
        }
    }

    void read(String key, Position keyAt, String value, Position at) {
        Optional<Phrase> fact = Vocabulary.find(Phrase.Kind.FACT, key).map(Vocabulary.Found::phrase);
        if (fact.isEmpty()) {
            reading.slip(SlipKind.UNKNOWN_KEY, keyAt, Vocabulary.wording(key, Phrase.Kind.FACT, List.of()));
            return;
        }
        if (!seen.add(fact.get())) {
            reading.slip(SlipKind.DUPLICATE, keyAt, key);
        }
        switch (fact.get()) {
            case TIME -> time(value, at);
            case PREPARATION -> value(value, Phrase.HOURS, at).ifPresent(found -> hours(found, at));
            case DIFFICULTY, LEVEL -> difficulty = reading.number(value, 1, HARDEST, at);
            case OTHERS -> others(value, at);
            default -> {}
        }
    }

    private Optional<Vocabulary.Found> value(String value, Phrase form, Position at) {
        Optional<Vocabulary.Found> found =
                Vocabulary.find(Phrase.Kind.VALUE, value).filter(candidate -> candidate.phrase() == form);
        if (found.isEmpty()) {
            bad(form, value, at);
        }
        return found;
    }

    private void bad(Phrase form, String value, Position at) {
        reading.slip(SlipKind.BAD_VALUE, at, form.english().replace("{n}", "N"), value);
    }

    private void hours(Vocabulary.Found found, Position at) {
        hours = Math.max(0, reading.number(found.text(0), 0, MOST_HOURS, at));
    }

    private void time(String value, Position at) {
        Optional<Vocabulary.Found> found = value(value, Phrase.BAND, at);
        if (found.isPresent()) {
            int from = reading.minutes(found.get().text(0), 2, TimeBand.LONGEST, at);
            int to = reading.minutes(found.get().text(1), Math.max(2, from), TimeBand.LONGEST, at);
            int latest = reading.number(found.get().text(2), Math.max(2, to), TimeBand.LONGEST, at);
            if (from > 0 && to > 0 && latest > 0) {
                time = new TimeBand(from, to, latest);
            }
        }
    }

    private void others(String value, Position at) {
        int[] counts = new int[4];
        for (String part : value.split(",", -1)) {
            Optional<Vocabulary.Found> found = Vocabulary.find(Phrase.Kind.VALUE, part.strip());
            int place = found.map(FactReader::place).orElse(-1);
            if (place < 0) {
                bad(Phrase.FULL, part.strip(), at);
            } else {
                counts[place] = Math.max(0, reading.number(found.orElseThrow().text(0), 0, Others.MOST, at));
            }
        }
        others = new Others(counts[0], counts[1], counts[2], counts[3]);
    }

    private static int place(Vocabulary.Found found) {
        return switch (found.phrase()) {
            case FULL -> 0;
            case CANDIDATES -> 1;
            case EXCUSED -> 2;
            case UNEXCUSED -> 3;
            default -> -1;
        };
    }
}
