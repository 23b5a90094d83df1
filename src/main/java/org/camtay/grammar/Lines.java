package org.camtay.grammar;

import java.util.Arrays;

/** A text with the places where its lines begin; lines count from 1. */
final class Lines {
    private final String text;
    private final int[] starts;

    Lines(String text) {
        this.text = text;
        this.starts = starts(text);
    }

    int count() {
        return starts.length;
    }

    /** The content of a line without its end. */
    String line(int line) {
        int end = line < starts.length ? starts[line] - 1 : text.length();
        return text.substring(starts[line - 1], end);
    }

    /** Where the line begins; where the text ends for the line after the last. */
    int start(int line) {
        return line <= starts.length ? starts[line - 1] : text.length();
    }

    /** The place of an offset in the text. */
    Position position(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The beginning of the last line that is not blank. */
    Position end() {
        int line = count();
        while (line > 1 && line(line).isBlank()) {
            line--;
        }
        return new Position(line, 1);
    }

    private static int[] starts(String text) {
        int[] starts = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }
}
