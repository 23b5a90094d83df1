package org.camtay.grammar;

import java.util.Optional;

/** Refuses what no person writes and what would make the Markdown library slow or deep. */
final class Shape {
    private static final int MAX_PARAGRAPH = 10_000;
    private static final int MAX_NESTING = 12;
    private static final int MAX_INDENT = 80;

    private Shape() {}

    /** The first line from this one on that is too long, too deep or too far in. */
    static Optional<Position> tooDeep(Lines lines, int from) {
        int paragraph = 0;
        for (int line = from; line <= lines.count(); line++) {
            String content = lines.line(line);
            paragraph = content.isBlank() ? 0 : paragraph + content.length();
            if (paragraph > MAX_PARAGRAPH || nesting(content) > MAX_NESTING || indent(content) > MAX_INDENT) {
                return Optional.of(new Position(line, 1));
            }
        }
        return Optional.empty();
    }

    private static int nesting(String line) {
        int depth = 0;
        int i = 0;
        while (i < line.length() && " \t>-+*0123456789.)".indexOf(line.charAt(i)) >= 0) {
            char c = line.charAt(i);
            boolean bullet = "-+*.)".indexOf(c) >= 0 && i + 1 < line.length() && line.charAt(i + 1) == ' ';
            depth += c == '>' || bullet ? 1 : 0;
            i++;
        }
        return depth;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
