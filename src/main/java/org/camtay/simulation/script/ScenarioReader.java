package org.camtay.simulation.script;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads a scenario from top to bottom; whatever stands in the file, this ends and never fails. */
public final class ScenarioReader {
    private static final Pattern HEADING = Pattern.compile("###\\s+(\\S+?)\\.\\s+(.*)");
    private static final Pattern FACT = Pattern.compile("- ([^:\\[]{1,40}):(.*)");

    private final Reading reading;
    private final FactReader facts;
    private final Map<Phrase, List<Situation>> situations = new EnumMap<>(Phrase.class);
    private final StringBuilder briefing = new StringBuilder();
    private String title;
    private Optional<Phrase> section = Optional.empty();
    private boolean inUnknownSection;
    private boolean inCode;
    private boolean afterText;
    private @Nullable TableReader table;
    private @Nullable SituationReader situation;

    private ScenarioReader(SourceFile file) {
        this.reading = new Reading(file);
        this.facts = new FactReader(reading);
        this.title = file.front().text("title").orElse("");
        for (Phrase part : List.of(Phrase.BEFORE, Phrase.EVENTS, Phrase.FOLLOW_UP)) {
            situations.put(part, new ArrayList<>());
        }
    }

    public static ScenarioSource read(SourceFile file) {
        return new ScenarioReader(file).read();
    }

    private ScenarioSource read() {
        SourceFile file = reading.file;
        if (file.isReadable()) {
            int first = file.position(file.bodyStart()).line();
            for (int line = first; line <= file.lineCount(); line++) {
                line(file.line(line), line);
            }
            closeSituation();
            facts.require(file.end());
            new Completeness(reading, situations(Phrase.EVENTS)).check();
        }
        Scenario scenario = new Scenario(
                slug(file.path()),
                file.revision(),
                title,
                briefing.toString(),
                facts.difficulty(),
                facts.time(),
                facts.hours(),
                reading.members,
                facts.others(),
                reading.agenda,
                situations(Phrase.BEFORE),
                situations(Phrase.EVENTS),
                situations(Phrase.FOLLOW_UP));
        return new ScenarioSource(file, scenario, reading.slips);
    }

    private List<Situation> situations(Phrase part) {
        return situations.getOrDefault(part, List.of());
    }

    /** The folder of {@code scenarios/x/vi.md}; elsewhere the name of the file. */
    private static String slug(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 2 ? parts[parts.length - 2] : parts[parts.length - 1].replace(".md", "");
    }

    private void line(String line, int number) {
        boolean fence = line.startsWith("```") || line.startsWith("~~~");
        inCode ^= fence;
        boolean wasText = afterText;
        afterText = false;
        if (fence || inCode || line.isBlank() || (inUnknownSection && !line.startsWith("#"))) {
            return;
        }
        if (line.startsWith("#")) {
            heading(line, number);
        } else if (line.startsWith("|")) {
            if (table != null) {
                table.row(line, number);
            }
        } else if (line.startsWith(">")) {
            quote(line.substring(1));
        } else if (line.startsWith("- ")) {
            afterText = true;
            bullet(line, number);
        } else if (line.stripLeading().startsWith("- ")) {
            indented(line, number);
        } else if (wasText && situation != null) {
            afterText = situation.goesOn(line);
        }
    }

    private void quote(String text) {
        if (situation != null) {
            situation.quote(text);
        } else if (section.isEmpty()) {
            briefing.append(briefing.isEmpty() ? "" : " ").append(text.strip());
        }
    }

    private void bullet(String line, int number) {
        if (situation != null) {
            situation.bullet(line, number);
        } else if (section.isEmpty()) {
            Matcher fact = FACT.matcher(line);
            if (fact.matches()) {
                String value = fact.group(2);
                int lead = value.length() - value.stripLeading().length();
                facts.read(
                        fact.group(1).strip(),
                        new Position(number, 3),
                        value.strip(),
                        new Position(number, fact.start(2) + lead + 1));
            } else {
                reading.slip(
                        SlipKind.UNKNOWN_KEY,
                        new Position(number, 3),
                        Vocabulary.wording(line.substring(2).strip(), Phrase.Kind.FACT, List.of()));
            }
        } else {
            reading.slip(
                    SlipKind.MISPLACED,
                    new Position(number, 1),
                    line.substring(2).strip());
        }
    }

    private void indented(String line, int number) {
        if (situation != null) {
            situation.effect(line, number);
        } else {
            reading.slip(SlipKind.MISPLACED, new Position(number, 1), line.strip());
        }
    }

    private void heading(String line, int number) {
        Position at = new Position(number, 1);
        if (line.startsWith("### ")) {
            situation(line, at);
        } else if (line.startsWith("## ")) {
            section(line.substring(3).strip(), at);
        } else if (line.startsWith("# ") && title.isEmpty()) {
            title = line.substring(2).strip();
        }
    }

    private void section(String name, Position at) {
        closeSituation();
        Optional<Phrase> found = Vocabulary.find(Phrase.Kind.SECTION, name).map(Vocabulary.Found::phrase);
        table = null;
        inUnknownSection = found.isEmpty();
        if (found.isEmpty()) {
            reading.slip(SlipKind.UNKNOWN_KEY, at, Vocabulary.wording(name, Phrase.Kind.SECTION, List.of()));
            return;
        }
        if (section.isPresent() && section.get().compareTo(found.get()) >= 0) {
            reading.slip(SlipKind.MISPLACED, at, name);
        }
        section = found;
        if (found.get() == Phrase.MEMBERS || found.get() == Phrase.AGENDA) {
            table = new TableReader(reading, found.get() == Phrase.MEMBERS);
        }
    }

    private void situation(String line, Position at) {
        closeSituation();
        Matcher heading = HEADING.matcher(line);
        Optional<Phrase> part = section.filter(situations::containsKey);
        if (part.isEmpty() || !heading.matches()) {
            reading.slip(SlipKind.MISPLACED, at, line.substring(4).strip());
            return;
        }
        String id = heading.group(1);
        boolean taken = situations.values().stream()
                .flatMap(List::stream)
                .anyMatch(other -> other.id().equals(id));
        if (taken) {
            reading.slip(SlipKind.DUPLICATE, at, id);
        }
        situation =
                new SituationReader(reading, part.get(), id, heading.group(2).strip(), at);
    }

    private void closeSituation() {
        if (situation != null) {
            Situation closed = situation.close();
            section.ifPresent(part ->
                    situations.computeIfAbsent(part, key -> new ArrayList<>()).add(closed));
            situation = null;
        }
    }
}
