package org.camtay.simulation.script;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camtay.grammar.Position;

/** Reads the tables of members and agenda, row by row. */
final class TableReader {
    private static final Set<Phrase> OF_MEMBERS = EnumSet.of(Phrase.NAME, Phrase.WHO, Phrase.TRAITS);
    private static final Set<Phrase> OF_AGENDA = EnumSet.of(
            Phrase.NUMBER,
            Phrase.ITEM,
            Phrase.MINUTES,
            Phrase.KNOWS_BEST,
            Phrase.DOCUMENT,
            Phrase.OUTCOME,
            Phrase.STEP);
    private static final String NOBODY = "–";

    private final Reading reading;
    private final boolean members;
    private final List<Optional<Phrase>> columns = new ArrayList<>();

    TableReader(Reading reading, boolean members) {
        this.reading = reading;
        this.members = members;
    }

    private record Cell(String text, Position at) {}

    private static List<Cell> cells(String line, int number) {
        List<Cell> cells = new ArrayList<>();
        int start = line.indexOf('|') + 1;
        String trimmed = line.stripTrailing();
        for (int i = start; i <= trimmed.length(); i++) {
            if (i == trimmed.length() || trimmed.charAt(i) == '|') {
                String part = trimmed.substring(start, i);
                if (i < trimmed.length() || !part.isBlank()) {
                    int lead = part.length() - part.stripLeading().length();
                    cells.add(new Cell(part.strip(), new Position(number, start + lead + 1)));
                }
                start = i + 1;
            }
        }
        return cells;
    }

    void row(String line, int number) {
        List<Cell> cells = cells(line, number);
        if (columns.isEmpty()) {
            cells.forEach(this::column);
            Set<Phrase> missing = EnumSet.copyOf(members ? OF_MEMBERS : OF_AGENDA);
            missing.remove(Phrase.STEP);
            columns.forEach(column -> column.ifPresent(missing::remove));
            missing.forEach(column -> reading.slip(
                    SlipKind.MISSING_PART, new Position(number, 1), "column", column.english(), column.vietnamese()));
        } else if (!cells.stream().allMatch(cell -> cell.text().matches(":?-+:?"))) {
            if (cells.size() != columns.size()) {
                reading.slip(
                        SlipKind.RAGGED_ROW,
                        new Position(number, 1),
                        Integer.toString(cells.size()),
                        Integer.toString(columns.size()));
                return;
            }
            Map<Phrase, Cell> row = new EnumMap<>(Phrase.class);
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                columns.get(i).ifPresent(column -> row.put(column, cell));
            }
            if (members) {
                member(row, number);
            } else {
                item(row, number);
            }
        }
    }

    private void column(Cell cell) {
        Optional<Phrase> column = Vocabulary.find(Phrase.Kind.COLUMN, cell.text())
                .map(Vocabulary.Found::phrase)
                .filter((members ? OF_MEMBERS : OF_AGENDA)::contains);
        if (column.isEmpty()) {
            reading.slip(
                    SlipKind.UNKNOWN_KEY, cell.at(), Vocabulary.wording(cell.text(), Phrase.Kind.COLUMN, List.of()));
        }
        columns.add(column);
    }

    private static Cell cell(Map<Phrase, Cell> row, Phrase column, int line) {
        return row.getOrDefault(column, new Cell("", new Position(line, 1)));
    }

    private void member(Map<Phrase, Cell> row, int line) {
        Cell name = cell(row, Phrase.NAME, line);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        Cell named = cell(row, Phrase.TRAITS, line);
        for (String word : named.text().split(",", -1)) {
            Optional<Vocabulary.Found> trait = Vocabulary.find(Phrase.Kind.TRAIT, word.strip());
            if (trait.isPresent()) {
                traits.add(trait.get().phrase().as(Trait.class));
            } else {
                reading.slip(
                        SlipKind.UNKNOWN_TRAIT,
                        named.at(),
                        Vocabulary.wording(word.strip(), Phrase.Kind.TRAIT, List.of()));
            }
        }
        if (name.text().isEmpty()) {
            reading.slip(SlipKind.BAD_VALUE, name.at(), Phrase.NAME.english(), "");
        } else if (reading.names().contains(name.text())) {
            reading.slip(SlipKind.DUPLICATE, name.at(), name.text());
        } else {
            reading.members.add(
                    new Member(name.text(), cell(row, Phrase.WHO, line).text(), traits, new Position(line, 1)));
        }
    }

    private void item(Map<Phrase, Cell> row, int line) {
        Cell number = cell(row, Phrase.NUMBER, line);
        int expected = reading.agenda.size() + 1;
        if (!number.text().equals(Integer.toString(expected))) {
            reading.slip(SlipKind.BAD_NUMBER, number.at(), "order", number.text(), Integer.toString(expected));
        }
        Cell minutes = cell(row, Phrase.MINUTES, line);
        Cell step = cell(row, Phrase.STEP, line);
        reading.agenda.add(new AgendaItem(
                expected,
                cell(row, Phrase.ITEM, line).text(),
                reading.minutes(minutes.text(), 2, AgendaItem.LONGEST, minutes.at()),
                knows(cell(row, Phrase.KNOWS_BEST, line)),
                word(cell(row, Phrase.DOCUMENT, line), Phrase.YES, Phrase.NO),
                word(cell(row, Phrase.OUTCOME, line), Phrase.DECISION, Phrase.NOTE),
                step.text().isEmpty() ? 0 : reading.number(step.text(), 1, AgendaItem.LAST_STEP, step.at()),
                new Position(line, 1)));
    }

    private int knows(Cell cell) {
        return cell.text().isEmpty() || cell.text().equals(NOBODY) ? -1 : reading.member(cell.text(), cell.at());
    }

    private boolean word(Cell cell, Phrase yes, Phrase no) {
        Optional<Phrase> found = Vocabulary.find(Phrase.Kind.CELL, cell.text())
                .map(Vocabulary.Found::phrase)
                .filter(phrase -> phrase == yes || phrase == no);
        if (found.isEmpty()) {
            reading.slip(SlipKind.BAD_VALUE, cell.at(), yes.english() + " / " + no.english(), cell.text());
        }
        return found.filter(phrase -> phrase == yes).isPresent();
    }
}
