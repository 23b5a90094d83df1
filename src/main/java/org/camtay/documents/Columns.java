package org.camtay.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camtay.documents.Block.Cell;

/** How the width of a page is shared by the columns of a table. */
final class Columns {
    /** The letters that fit on a line of a table. */
    private static final int LINE = 82;

    private static final int LONGEST_TEXT = 46;
    private static final int LONGEST_WORD = 16;
    private static final int MARGIN = 3;
    private static final int ROOM_FOR_A_HAND = 9;
    private static final int ROWS_LOOKED_AT = 200;

    private Columns() {}

    /** The share of each column; the shares add up to 1. */
    static float[] shares(Block.Table table) {
        int count = table.aligns().size();
        float[] shares = new float[count];
        if (table.isLayout()) {
            Arrays.fill(shares, 1f / count);
            return shares;
        }
        int[] least = new int[count];
        int[] wished = new int[count];
        for (int column = 0; column < count; column++) {
            List<Cell> cells = cells(table, column);
            least[column] =
                    MARGIN + cells.stream().mapToInt(Columns::longestWord).max().orElse(1);
            wished[column] = Math.max(
                    least[column],
                    MARGIN + cells.stream().mapToInt(Columns::length).max().orElse(1));
        }
        int spare = Math.max(0, LINE - IntStream.of(least).sum());
        int wish = Math.max(1, IntStream.of(wished).sum() - IntStream.of(least).sum());
        float whole = 0;
        for (int column = 0; column < count; column++) {
            shares[column] = least[column] + (float) spare * (wished[column] - least[column]) / wish;
            whole += shares[column];
        }
        for (int column = 0; column < count; column++) {
            shares[column] /= whole;
        }
        return shares;
    }

    private static List<Cell> cells(Block.Table table, int column) {
        Stream<List<Cell>> rows = Stream.concat(
                Stream.of(table.head()),
                table.rows().stream().limit(ROWS_LOOKED_AT).map(Block.Row::cells));
        List<Cell> cells = new ArrayList<>();
        rows.filter(row -> row.size() > column).forEach(row -> cells.add(row.get(column)));
        return cells;
    }

    private static int longestWord(Cell cell) {
        return Blanks.isEmpty(cell) && !cell.words().isEmpty()
                ? ROOM_FOR_A_HAND
                : Stream.of(text(cell).split(" ", -1))
                        .mapToInt(word -> Math.min(LONGEST_WORD, word.length()))
                        .max()
                        .orElse(1);
    }

    /** A blank wishes for as much as its author drew. */
    private static int length(Cell cell) {
        return Math.min(LONGEST_TEXT, Math.max(text(cell).length(), longestWord(cell)));
    }

    private static String text(Cell cell) {
        StringBuilder text = new StringBuilder();
        for (Inline word : cell.words()) {
            text.append(
                    switch (word) {
                        case Inline.Text written -> written.text();
                        case Inline.Blank blank -> Blanks.inCell(blank);
                        case Inline.Mark mark -> Integer.toString(mark.number());
                        case Inline.Break _ -> " ";
                    });
        }
        return text.toString();
    }
}
