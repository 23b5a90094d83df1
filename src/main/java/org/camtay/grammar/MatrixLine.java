package org.camtay.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a matrix, {@code - [[Yes] [No]]} or {@code - [ (X) ( ) ] text}, taken apart.
 *
 * @param cells what stands in the inner brackets, in their order
 * @param round which of them are round
 * @param regular begins with a bullet in the first column
 * @param end where the text behind the outer brackets begins
 */
record MatrixLine(List<String> cells, List<Boolean> round, boolean regular, int end) {
    private static final String START = "- [";
    private static final int MOST = 50;

    static Optional<MatrixLine> of(String line) {
        int start = skipSpace(line, 0);
        if (start < line.length() && "-*+".indexOf(line.charAt(start)) >= 0) {
            start = skipSpace(line, start + 1);
        }
        if (start >= line.length() || line.charAt(start) != '[') {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        List<Boolean> round = new ArrayList<>();
        int at = skipSpace(line, start + 1);
        while (at < line.length() && "([".indexOf(line.charAt(at)) >= 0 && cells.size() < MOST) {
            boolean isRound = line.charAt(at) == '(';
            int close = line.indexOf(isRound ? ')' : ']', at);
            if (close < 0) {
                return Optional.empty();
            }
            cells.add(line.substring(at + 1, close));
            round.add(isRound);
            at = skipSpace(line, close + 1);
        }
        boolean closed = at < line.length() && line.charAt(at) == ']' && !line.startsWith("](", at);
        return closed && !cells.isEmpty()
                ? Optional.of(new MatrixLine(cells, round, line.startsWith(START), at + 1))
                : Optional.empty();
    }

    private static int skipSpace(String line, int from) {
        int at = from;
        while (at < line.length() && (line.charAt(at) == '\t' || Character.isSpaceChar(line.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A row has marks in its cells, or nothing; what has words is the head of the columns. */
    boolean isRow() {
        return cells.stream().allMatch(cell -> isRight(cell) || isEmpty(cell));
    }

    boolean isHead() {
        return cells.size() > 1 && !isRow();
    }

    List<Boolean> right() {
        return cells.stream().map(MatrixLine::isRight).toList();
    }

    boolean isSeveral() {
        return !round.getFirst();
    }

    boolean isMixed() {
        return round.contains(true) && round.contains(false);
    }

    /** The first sign in a cell that only looks like a mark. */
    Optional<Character> lookAlike() {
        return cells.stream()
                .flatMap(cell -> cell.chars().mapToObj(c -> (char) c))
                .filter(sign -> sign != ' ' && sign != 'X')
                .findFirst();
    }

    private static boolean isRight(String cell) {
        return OptionMark.plain(cell).strip().equals("X");
    }

    private static boolean isEmpty(String cell) {
        return OptionMark.plain(cell).isBlank();
    }
}
