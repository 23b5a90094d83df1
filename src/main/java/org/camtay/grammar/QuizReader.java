package org.camtay.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the list form of a quiz line by line; keeps every slip for the checks to name. */
public final class QuizReader {
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";

    private final SourceFile file;
    private final List<QuizSource.Item> items = new ArrayList<>();
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
        return text.startsWith("## ");
    }

    private QuizSource.Item item() {
        Draft draft = new Draft(line);
        line++;
        while (line <= file.lineCount() && !isHeading(file.line(line))) {
            String text = file.line(line);
            if (isFence(text)) {
                draft.solution = Optional.of(solution());
            } else if (text.stripLeading().startsWith(COMMENT)) {
                draft.settings = draft.settings.and(comment());
            } else {
                draft.add(text, line);
            }
            line++;
        }
        return draft.item();
    }

    private static boolean isFence(String text) {
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
    private record Commented(String text, Attributes attributes) {}

    private Commented commented(int number, int from) {
        String text = file.line(number);
        int comment = text.indexOf(COMMENT, from);
        if (comment < 0) {
            return new Commented(text.substring(from).strip(), Attributes.NONE);
        }
        int start = file.lineStart(number) + comment;
        return new Commented(
                text.substring(from, comment).strip(),
                Attributes.read(text.substring(comment).stripTrailing(), offset -> file.position(start + offset)));
    }

    /** The question under construction. */
    private final class Draft {
        private final Commented heading;
        private final int headingLine;
        private final StringBuilder prompt = new StringBuilder();
        private final List<QuizSource.Choice> choices = new ArrayList<>();
        private final List<QuizSource.Hint> hints = new ArrayList<>();
        private final List<QuizSource.Gap> gaps = new ArrayList<>();
        private Attributes settings = Attributes.NONE;
        private Optional<QuizSource.Solution> solution = Optional.empty();
        private int group = 1;
        private boolean broken;

        Draft(int headingLine) {
            this.headingLine = headingLine;
            this.heading = commented(headingLine, "## ".length());
        }

        void add(String text, int number) {
            Optional<OptionMark> mark = OptionMark.of(text);
            if (mark.isPresent()) {
                addMarked(mark.get(), number);
                return;
            }
            broken = true;
            prompt.append(text).append('\n');
            addGaps(text, number);
        }

        private void addMarked(OptionMark mark, int number) {
            Commented rest = commented(number, mark.end());
            Position at = new Position(number, 1);
            if (mark.type() == OptionMark.Type.HINT && mark.lookAlike().isEmpty()) {
                hints.add(new QuizSource.Hint(rest.text(), !choices.isEmpty() || !gaps.isEmpty(), at));
                return;
            }
            group += broken && !choices.isEmpty() ? 1 : 0;
            broken = false;
            choices.add(new QuizSource.Choice(
                    marker(mark.type()),
                    isRight(mark.type()),
                    rest.text(),
                    rest.attributes(),
                    group,
                    mark.lookAlike(),
                    mark.regular(),
                    at,
                    new Position(number, mark.at() + 1)));
        }

        private static QuizSource.Marker marker(OptionMark.Type type) {
            return switch (type) {
                case SINGLE_WRONG, SINGLE_RIGHT -> QuizSource.Marker.SINGLE;
                case MULTIPLE_WRONG, MULTIPLE_RIGHT, HINT -> QuizSource.Marker.MULTIPLE;
                case TASK_OPEN, TASK_DONE -> QuizSource.Marker.TASK;
            };
        }

        private static boolean isRight(OptionMark.Type type) {
            return type == OptionMark.Type.SINGLE_RIGHT || type == OptionMark.Type.MULTIPLE_RIGHT;
        }

        private void addGaps(String text, int number) {
            int open = text.indexOf("[[");
            while (open >= 0) {
                int close = text.indexOf("]]", open);
                if (close < 0) {
                    return;
                }
                gaps.add(new QuizSource.Gap(text.substring(open + 2, close).strip(), new Position(number, open + 1)));
                open = text.indexOf("[[", close);
            }
        }

        QuizSource.Item item() {
            return new QuizSource.Item(
                    heading.text(),
                    heading.attributes(),
                    settings,
                    prompt.toString().strip(),
                    choices,
                    hints,
                    solution,
                    gaps,
                    new Position(headingLine, 1));
        }
    }
}
