package org.camtay.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines of a question in their normal form.
 *
 * @param replaced receives what stands in the place of a line, by its number
 * @param inserted receives what stands before a line
 */
record QuizForm(SourceFile file, Map<Integer, String> replaced, Map<Integer, String> inserted) {
    private static final String COMMENT = "<!--";

    void write(QuizItem item) {
        item.choices()
                .forEach(choice ->
                        replaced.put(choice.at().line(), marked(choice.at().line())));
        item.hints()
                .forEach(hint -> replaced.put(hint.at().line(), marked(hint.at().line())));
        item.rows().forEach(row -> replaced.put(row.at().line(), row(row.at().line())));
        item.columns()
                .ifPresent(head -> replaced.put(head.at().line(), row(head.at().line())));
        switch (item.kind()) {
            case SINGLE, MULTIPLE, VIEWPOINTS, ORDER -> nameLines(item.options());
            case MATRIX -> {
                nameLines(item.options());
                nameTogether(item, item.heads());
            }
            case SELECTION -> nameTogether(item, item.options());
            case TEXT, UNKNOWN -> {}
        }
    }

    /** The mark as it should be written; a box of a task list, or what only resembles a hint, is left to its author. */
    private String marked(int number) {
        String line = file.line(number);
        return OptionMark.of(line)
                .filter(mark -> mark.type() != OptionMark.Type.TASK_OPEN && mark.type() != OptionMark.Type.TASK_DONE)
                .filter(mark ->
                        mark.type() != OptionMark.Type.HINT || mark.lookAlike().isEmpty())
                .map(mark -> joined("- " + mark.type().form(), line.substring(mark.end())))
                .orElse(line);
    }

    private String row(int number) {
        String line = file.line(number);
        return MatrixLine.of(line)
                .map(matrix -> joined(
                        matrix.isRow() ? "- [ " + cells(matrix) + " ]" : "- [" + cells(matrix) + "]",
                        line.substring(matrix.end())))
                .orElse(line);
    }

    private static String cells(MatrixLine matrix) {
        return IntStream.range(0, matrix.cells().size())
                .mapToObj(cell -> {
                    String inside = matrix.isHead()
                            ? matrix.cells().get(cell).strip()
                            : matrix.right().get(cell) ? "X" : " ";
                    return matrix.round().get(cell) ? "(" + inside + ")" : "[" + inside + "]";
                })
                .collect(Collectors.joining(" "));
    }

    private static String joined(String mark, String rest) {
        return rest.isBlank() ? mark : mark + " " + rest.strip();
    }

    /** Writes an id into the comment at the end of each line that lacks one. */
    private void nameLines(List<QuizItem.Part> parts) {
        Set<String> used = ids(parts);
        for (QuizItem.Part part : parts) {
            if (part.id().isEmpty()) {
                int number = part.at().line();
                String line = replaced.getOrDefault(number, file.line(number));
                replaced.put(number, named(line, used));
            }
        }
    }

    private static String named(String line, Set<String> used) {
        int comment = line.indexOf(COMMENT);
        if (comment < 0) {
            return line.stripTrailing() + " <!-- id=\"" + next(used) + "\" -->";
        }
        Attributes attributes = Attributes.read(line.substring(comment).stripTrailing(), offset -> Position.START);
        boolean readable = attributes.slip().isEmpty() && !attributes.pairs().isEmpty();
        return readable && attributes.attribute("id").isEmpty()
                ? line.substring(0, comment) + "<!-- id=\"" + next(used) + "\" "
                        + line.substring(comment + COMMENT.length()).stripLeading()
                : line;
    }

    /** Parts on one line get their ids in a comment above it, unless there are some already. */
    private void nameTogether(QuizItem item, List<QuizItem.Part> parts) {
        if (parts.isEmpty() || item.settings().attribute("data-ids").isPresent()) {
            return;
        }
        Set<String> used = new HashSet<>();
        List<String> ids = new ArrayList<>();
        parts.forEach(part -> ids.add(next(used)));
        inserted.putIfAbsent(parts.getFirst().at().line(), "<!-- data-ids=\"" + String.join(" ", ids) + "\" -->");
    }

    private static Set<String> ids(List<QuizItem.Part> parts) {
        return parts.stream().map(QuizItem.Part::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** The first letter, or letter with a number behind it, that is not used yet; from now on it is. */
    private static String next(Set<String> used) {
        for (int round = 0; ; round++) {
            for (char letter = 'a'; letter <= 'z'; letter++) {
                String id = letter + (round == 0 ? "" : Integer.toString(round));
                if (used.add(id)) {
                    return id;
                }
            }
        }
    }
}
