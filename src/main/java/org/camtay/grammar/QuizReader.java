package org.camtay.grammar;

import java.util.ArrayList;
import java.util.List;

/** Reads the list form of a quiz line by line; keeps every slip for the checks to name. */
public final class QuizReader {
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final SourceFile file;
    private final List<QuizItem> items = new ArrayList<>();
    private int line;

    private QuizReader(SourceFile file) {
        this.file = file;
        this.line = file.position(file.bodyStart()).line();
    }

    public static QuizSource read(MarkdownSource markdown) {
        return new QuizReader(markdown.file()).read(markdown, markdown.file());
    }

    private QuizSource read(MarkdownSource markdown, SourceFile source) {
        while (source.isReadable() && line <= file.lineCount()) {
            if (isHeading(file.line(line))) {
                items.add(item());
            } else {
                line++;
            }
        }
        return new QuizSource(source, markdown, items);
    }

    private static boolean isHeading(String text) {
        return text.startsWith("## ") || text.stripTrailing().equals("##");
    }

    private QuizItem item() {
        QuizDraft draft = new QuizDraft(file, line);
        line++;
        while (line <= file.lineCount() && !isHeading(file.line(line))) {
            String text = file.line(line);
            if (isFence(text)) {
                draft.solve(solution());
            } else if (text.stripLeading().startsWith(COMMENT)) {
                draft.set(comment());
            } else {
                draft.add(text, line);
            }
            line++;
        }
        return draft.item();
    }

    static boolean isFence(String text) {
        String stripped = text.stripTrailing();
        return stripped.length() >= 3 && stripped.chars().allMatch(c -> c == '*');
    }

    private QuizSource.Solution solution() {
        int start = line;
        StringBuilder text = new StringBuilder();
        for (int next = start + 1; next <= file.lineCount() && !isHeading(file.line(next)); next++) {
            if (isFence(file.line(next))) {
                line = next;
                return new QuizSource.Solution(text.toString().strip(), true, new Position(start, 1));
            }
            text.append(file.line(next)).append('\n');
        }
        line = start;
        return new QuizSource.Solution("", false, new Position(start, 1));
    }

    /** A comment on lines of its own; afterwards {@code line} is its last one. */
    private Attributes comment() {
        int start = file.lineStart(line) + file.line(line).indexOf(COMMENT);
        int last = line;
        while (last < file.lineCount()
                && !file.line(last).contains(COMMENT_END)
                && !isHeading(file.line(last + 1))
                && !file.line(last + 1).isBlank()) {
            last++;
        }
        line = last;
        int end = file.text().indexOf(COMMENT_END, start);
        int lineEnd = file.lineStart(last) + file.line(last).length();
        int stop = end < 0 || end >= lineEnd ? lineEnd : end + COMMENT_END.length();
        return Attributes.read(file.text().substring(start, stop), offset -> file.position(start + offset));
    }

    /** A line whose end may be a comment, taken apart. */
    record Commented(String text, Attributes attributes) {
        static Commented of(SourceFile file, int number, int from) {
            String text = file.line(number);
            int comment = text.indexOf(COMMENT, from);
            if (comment < 0) {
                return new Commented(
                        text.substring(Math.min(from, text.length())).strip(), Attributes.NONE);
            }
            int start = file.lineStart(number) + comment;
            return new Commented(
                    text.substring(from, comment).strip(),
                    Attributes.read(text.substring(comment).stripTrailing(), offset -> file.position(start + offset)));
        }
    }
}
