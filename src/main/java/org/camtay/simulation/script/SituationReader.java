package org.camtay.simulation.script;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camtay.grammar.Position;

/** Gathers one situation line by line. */
final class SituationReader {
    private static final Pattern CHOICE = Pattern.compile("- \\[([^\\]]{1,3})\\]\\s*(.*)");
    private static final String WHY = " — ";

    private final Reading reading;
    private final Clauses clauses;
    private final Phrase section;
    private final String id;
    private final String title;
    private final Position at;
    private final Set<Phrase> seen = EnumSet.noneOf(Phrase.class);
    private final List<Choice> choices = new ArrayList<>();
    private final StringBuilder story = new StringBuilder();
    private List<Condition> when = List.of();
    private List<Condition> unless = List.of();
    private String look = "";
    private String think = "";

    private StringBuilder text = new StringBuilder();
    private int key = -1;
    private Position choiceAt = Position.START;
    private final List<Choice.Turn> turns = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private String why = "";

    SituationReader(Reading reading, Phrase section, String id, String title, Position at) {
        this.reading = reading;
        this.clauses = new Clauses(reading);
        this.section = section;
        this.id = id;
        this.title = title;
        this.at = at;
    }

    String id() {
        return id;
    }

    void quote(String line) {
        story.append(story.isEmpty() ? "" : " ").append(line.strip());
    }

    /** A line that goes on with the text of a choice. */
    boolean goesOn(String line) {
        boolean open = key >= 0 && effects.isEmpty() && turns.isEmpty() && why.isEmpty();
        if (open) {
            text.append(' ').append(line.strip());
        }
        return open;
    }

    /** A bullet at the beginning of a line: a choice, or a part with its key. */
    void bullet(String line, int number) {
        Matcher choice = CHOICE.matcher(line);
        if (choice.matches()) {
            closeChoice();
            choiceAt = new Position(number, 1);
            key = Math.max(0, reading.number(choice.group(1), 0, Choice.BEST, new Position(number, 4)));
            text.append(choice.group(2).strip());
            return;
        }
        int colon = line.indexOf(':');
        String word = line.substring(2, Math.max(2, colon)).strip();
        Optional<Phrase> part = Vocabulary.find(Phrase.Kind.PART, word).map(Vocabulary.Found::phrase);
        if (colon < 0 || part.isEmpty()) {
            reading.slip(
                    SlipKind.UNKNOWN_KEY,
                    new Position(number, 3),
                    Vocabulary.wording(colon < 0 ? line.substring(2).strip() : word, Phrase.Kind.PART, List.of()));
            return;
        }
        if (!seen.add(part.get())) {
            reading.slip(SlipKind.DUPLICATE, new Position(number, 3), word);
        }
        String rest = line.substring(colon + 1);
        int lead = rest.length() - rest.stripLeading().length();
        part(part.get(), rest.strip(), new Position(number, colon + 2 + lead));
    }

    private void part(Phrase part, String value, Position place) {
        switch (part) {
            case WHEN -> when = clauses.conditions(value, place);
            case UNLESS -> unless = clauses.conditions(value, place);
            case LOOK -> look = value;
            default -> think = value;
        }
    }

    /** An indented bullet: what the choice above does, or its key in some states. */
    void effect(String line, int number) {
        int start = line.indexOf('-') + 1;
        String rest = line.substring(start);
        int lead = rest.length() - rest.stripLeading().length();
        Position place = new Position(number, start + lead + 1);
        if (key < 0) {
            reading.slip(SlipKind.MISPLACED, new Position(number, 1), rest.strip());
            return;
        }
        int dash = rest.indexOf(WHY);
        String clause = (dash < 0 ? rest : rest.substring(0, dash)).strip();
        if (dash >= 0) {
            why = (why + " " + rest.substring(dash + WHY.length()).strip()).strip();
        }
        Optional<Vocabulary.Found> turn = Vocabulary.find(Phrase.Kind.TURN, clause);
        if (turn.isPresent()) {
            int offset = clause.length() - turn.get().text(1).length();
            turns.add(new Choice.Turn(
                    Math.max(0, reading.number(turn.get().text(0), 0, Choice.BEST, place)),
                    clauses.conditions(turn.get().text(1), new Position(number, place.column() + offset))));
        } else if (effects.isEmpty()) {
            effects.addAll(clauses.effects(clause, place));
        } else {
            reading.slip(SlipKind.DUPLICATE, place, clause);
        }
    }

    private void closeChoice() {
        if (key >= 0) {
            choices.add(new Choice(text.toString(), key, turns, effects, why, choiceAt));
            text = new StringBuilder();
            turns.clear();
            effects.clear();
            why = "";
            key = -1;
        }
    }

    Situation close() {
        closeChoice();
        boolean event = section == Phrase.EVENTS;
        if (event && !seen.contains(Phrase.WHEN)) {
            reading.slip(SlipKind.MISSING_PART, at, "part", Phrase.WHEN.english(), Phrase.WHEN.vietnamese());
        }
        if (event && !seen.contains(Phrase.LOOK)) {
            reading.slip(SlipKind.MISSING_PART, at, "part", Phrase.LOOK.english(), Phrase.LOOK.vietnamese());
        }
        if (choices.isEmpty()) {
            reading.slip(SlipKind.MISSING_PART, at, "choices", id);
        }
        return new Situation(id, title, when, unless, look, think, story.toString(), choices, at);
    }
}
