package org.camtay.grammar;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A content file in the form in which all of them are kept: NFC, lines that end in LF, no byte order mark, no space at the end of
 * a line that means nothing, marks of options written in one way, and an id for each option and step that has none. What the
 * file means stays as it is, and an id that is there is never touched. A file that cannot be read stays as it is, too.
 */
public final class NormalForm {
    private final SourceFile file;
    private final MarkdownSource markdown;
    private final Map<Integer, String> replaced = new HashMap<>();
    private final Map<Integer, String> inserted = new TreeMap<>();

    private NormalForm(SourceFile file) {
        this.file = file;
        this.markdown = MarkdownSource.of(file);
    }

    /** The bytes of the file in its normal form; the same bytes when they are in it already. */
    public static byte[] of(String path, byte[] bytes) {
        SourceFile file = SourceFile.read(path, bytes);
        if (!file.isReadable()) {
            return bytes.clone();
        }
        String text = path.endsWith(".md") ? new NormalForm(file).text() : file.text();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        if (file.path().endsWith("/quiz.md")) {
            QuizReader.read(markdown).items().forEach(item -> new QuizForm(file, replaced, inserted).write(item));
        } else {
            nameSteps();
        }
        // Front matter is not ours to touch, nor a first line that could become its beginning.
        Set<Integer> exact = markdown.exactLines();
        int first = file.position(file.bodyStart()).line();
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            if (inserted.containsKey(line)) {
                lines.add(inserted.get(line));
            }
            String content = replaced.getOrDefault(line, file.line(line));
            boolean blankNext = line == file.lineCount() || file.line(line + 1).isBlank();
            boolean head = line < first || (line == 1 && content.startsWith("---"));
            lines.add(head || exact.contains(line) ? content : trimmed(content, blankNext));
        }
        return ended(lines, exact.contains(file.lineCount()));
    }

    /** Two spaces before another line break it; all other space at the end means nothing. */
    private static String trimmed(String line, boolean blankNext) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        String space = line.substring(end);
        if (end == 0 || blankNext || !space.endsWith("  ")) {
            return line.substring(0, end);
        }
        return space.contains("\t") ? line : line.substring(0, end) + "  ";
    }

    private static String ended(List<String> lines, boolean exact) {
        String text = String.join("\n", lines);
        if (exact) {
            return text;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end == 0 ? text : text.substring(0, end) + "\n";
    }

    /** Each step on a line of its own gets the next free number; what goes on over several lines is left to its author. */
    private void nameSteps() {
        List<String> used = new ArrayList<>(
                markdown.tasks().stream().map(MarkdownSource.Task::id).toList());
        for (MarkdownSource.Task task : markdown.tasks()) {
            String line = file.line(task.at().line()).stripTrailing();
            if (task.id().isEmpty()
                    && !task.text().isEmpty()
                    && !task.text().contains("\n")
                    && line.endsWith(task.text())) {
                String id = free(used);
                used.add(id);
                replaced.put(task.at().line(), line + " <!-- id=\"" + id + "\" -->");
            }
        }
    }

    private static String free(List<String> used) {
        int number = 1;
        while (used.contains("s" + number)) {
            number++;
        }
        return "s" + number;
    }
}
