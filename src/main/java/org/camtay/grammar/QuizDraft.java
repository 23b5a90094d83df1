package org.camtay.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camtay.grammar.QuizReader.Commented;

/** The question under construction. */
final class QuizDraft {
    private static final Pattern ENTRY = Pattern.compile("\\s*\\d{1,9}[.)](?: +|$)");
    private static final Pattern STATEMENT = Pattern.compile("([AB]):(?: +|$)(.*)");

    private final SourceFile file;
    private final Commented heading;
    private final int headingLine;
    private final StringBuilder prompt = new StringBuilder();
    private final List<QuizSource.Choice> choices = new ArrayList<>();
    private final List<QuizSource.Hint> hints = new ArrayList<>();
    private final List<QuizSource.Gap> gaps = new ArrayList<>();
    private final List<QuizSource.Row> rows = new ArrayList<>();
    private final List<QuizSource.Entry> entries = new ArrayList<>();
    private final List<QuizSource.Statement> statements = new ArrayList<>();
    private Optional<QuizSource.Columns> columns = Optional.empty();
    private Attributes settings = Attributes.NONE;
    private Optional<QuizSource.Solution> solution = Optional.empty();
    private int group = 1;
    private boolean broken;

    QuizDraft(SourceFile file, int headingLine) {
        this.file = file;
        this.headingLine = headingLine;
        this.heading = Commented.of(file, headingLine, "## ".length());
    }

    void solve(QuizSource.Solution found) {
        solution = Optional.of(found);
    }

    void set(Attributes more) {
        settings = settings.and(more);
    }

    void add(String text, int number) {
        Optional<OptionMark> mark = OptionMark.of(text);
        Optional<MatrixLine> matrix = mark.isPresent() ? Optional.empty() : MatrixLine.of(text);
        if (mark.isPresent()) {
            addMarked(mark.get(), number);
        } else if (matrix.isPresent() && (matrix.get().isHead() || matrix.get().isRow())) {
            addMatrix(matrix.get(), number);
        } else if (!addEntry(text, number) && !addStatement(text, number)) {
            broken = true;
            prompt.append(text).append('\n');
            addGaps(text, number);
        }
    }

    private void addMarked(OptionMark mark, int number) {
        Commented rest = Commented.of(file, number, mark.end());
        Position at = new Position(number, 1);
        if (mark.type() == OptionMark.Type.HINT && mark.lookAlike().isEmpty()) {
            hints.add(new QuizSource.Hint(rest.text(), hasAnswers(), at));
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

    private boolean hasAnswers() {
        return !choices.isEmpty() || !gaps.isEmpty() || !rows.isEmpty() || !entries.isEmpty();
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

    private void addMatrix(MatrixLine matrix, int number) {
        Position at = new Position(number, 1);
        if (matrix.isHead()) {
            columns = columns.or(() -> Optional.of(new QuizSource.Columns(
                    matrix.cells().stream().map(String::strip).toList(), matrix.regular(), at)));
            return;
        }
        Commented rest = Commented.of(file, number, matrix.end());
        rows.add(new QuizSource.Row(
                matrix.isSeveral(),
                matrix.isMixed(),
                matrix.right(),
                rest.text(),
                rest.attributes(),
                matrix.lookAlike(),
                matrix.regular(),
                broken && !rows.isEmpty(),
                at));
        broken = false;
    }

    private boolean isOf(String kind) {
        return settings.value("data-quiz").filter(kind::equals).isPresent();
    }

    private boolean addEntry(String text, int number) {
        Matcher bullet = ENTRY.matcher(text);
        if (!isOf("order") || !bullet.lookingAt()) {
            return false;
        }
        Commented rest = Commented.of(file, number, bullet.end());
        entries.add(new QuizSource.Entry(rest.text(), rest.attributes(), new Position(number, 1)));
        return true;
    }

    private boolean addStatement(String text, int number) {
        Matcher start = STATEMENT.matcher(text);
        if (!isOf("viewpoints") || !start.matches()) {
            return false;
        }
        statements.add(new QuizSource.Statement(start.group(1), start.group(2).strip(), new Position(number, 1)));
        return true;
    }

    private void addGaps(String text, int number) {
        int open = text.indexOf("[[");
        while (open >= 0) {
            int close = text.indexOf("]]", open);
            if (close < 0) {
                return;
            }
            String inside = text.substring(open + 2, close);
            Position at = new Position(number, open + 1);
            gaps.add(new QuizSource.Gap(inside.strip(), selection(inside, number, open + 3), at));
            open = text.indexOf("[[", close);
        }
    }

    private static List<QuizSource.GapChoice> selection(String inside, int number, int column) {
        List<QuizSource.GapChoice> found = new ArrayList<>();
        if (inside.indexOf('|') < 0) {
            return found;
        }
        int start = 0;
        for (String part : inside.split("\\|", -1)) {
            String text = part.strip();
            boolean right = text.length() > 1 && text.startsWith("(") && text.endsWith(")");
            found.add(new QuizSource.GapChoice(
                    right ? text.substring(1, text.length() - 1).strip() : text,
                    right,
                    new Position(number, column + start)));
            start += part.length() + 1;
        }
        return found;
    }

    QuizItem item() {
        return new QuizItem(
                heading.text(),
                heading.attributes(),
                settings,
                prompt.toString().strip(),
                choices,
                hints,
                solution,
                gaps,
                columns,
                rows,
                entries,
                statements,
                new Position(headingLine, 1));
    }
}
