package org.camtay.documents;

import java.util.ArrayList;
import java.util.List;

/** How wide the room to write is on paper. */
final class Blanks {
    /** So many dots for each dot that the author wrote, where words stand around it; a hand needs more room than print. */
    static final int BESIDE_WORDS = 3;

    /** The points of height of a table row that is filled by hand. */
    static final int ROW_HEIGHT = 24;

    private Blanks() {}

    /** The lines of a paragraph; none is an empty one. */
    static List<List<Inline>> lines(List<Inline> words) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline word : words) {
            if (word instanceof Inline.Break) {
                lines.add(List.copyOf(line));
                line.clear();
            } else {
                line.add(word);
            }
        }
        lines.add(List.copyOf(line));
        return lines;
    }

    /** Whether the dots of this blank go on to the end of the line. */
    static boolean endsLine(List<Inline> line, int index) {
        return index == line.size() - 1 && line.get(index) instanceof Inline.Blank;
    }

    /** Whether the cell as a whole is the room. */
    static boolean isEmpty(Block.Cell cell) {
        return cell.words().stream().allMatch(Inline.Blank.class::isInstance);
    }

    /** Whether a row of a table without lines is there to leave room, as for a signature. */
    static boolean isRoom(Block.Row row, Block.Table table) {
        return table.isLayout()
                && row.cells().stream().allMatch(cell -> cell.words().isEmpty());
    }

    /** Whether a row of a table with lines waits for a hand. */
    static boolean waits(Block.Row row, Block.Table table) {
        return !table.isLayout() && !row.strong() && row.cells().stream().anyMatch(Blanks::isEmpty);
    }

    /** The dots of a blank between other words. */
    static String between(Inline.Blank blank) {
        return ".".repeat(BESIDE_WORDS * blank.width());
    }

    /** The dots of a blank in a cell, where room is dear. */
    static String inCell(Inline.Blank blank) {
        return ".".repeat(blank.width());
    }
}
