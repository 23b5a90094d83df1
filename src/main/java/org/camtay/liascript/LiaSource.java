package org.camtay.liascript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;
import org.camtay.exchange.PlainText;

/** The lines of a course: takes out comments and elements that run, tells code from text. Goes through the file once. */
final class LiaSource {
    private static final List<String> RUNNING =
            List.of("script style iframe object svg template noscript textarea select math".split(" ", -1));
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final int LONGEST = 5_000;
    private static final int FARTHEST = 3_000;

    private final List<String> source;
    private final Losses losses;
    private final List<LiaLine> lines = new ArrayList<>();
    private final Map<String, Integer> without = new HashMap<>();
    private String fence = "";
    private int fenceLine;
    private boolean marksInCode;
    private String attributes = "";
    private int at;

    private LiaSource(List<String> source, int first, Losses losses) {
        this.source = source;
        this.at = first;
        this.losses = losses;
    }

    /** @param first index of the line with which the text begins */
    static List<LiaLine> read(List<String> source, int first, Losses losses) {
        LiaSource reader = new LiaSource(source, first, losses);
        while (reader.at < source.size()) {
            reader.next();
        }
        reader.endCode(source.size());
        return reader.lines;
    }

    private void next() {
        String line = source.get(at);
        int number = at + 1;
        if (line.length() > LONGEST) {
            boolean asks = LiaMarks.isSuspicious(line);
            losses.add(number, "", asks ? LossKind.UNREADABLE : LossKind.TOO_DEEP, asks ? ">" + LONGEST : "");
            at++;
        } else if (!fence.isEmpty()) {
            code(line, number);
            at++;
        } else if (!begun(line).isEmpty()) {
            fence = begun(line);
            fenceLine = number;
            lines.add(new LiaLine(number, line, true, ""));
            at++;
        } else {
            text(line, number);
        }
    }

    /** The fence with which a line begins code, or nothing. */
    private static String begun(String line) {
        String bare = line.replace('>', ' ').strip();
        int length = 0;
        while (length < bare.length() && "`~".indexOf(bare.charAt(0)) >= 0 && bare.charAt(length) == bare.charAt(0)) {
            length++;
        }
        boolean span = length >= 3 && bare.charAt(0) == '`' && bare.indexOf('`', length) >= 0;
        return length >= 3 && !span ? bare.substring(0, length) : "";
    }

    private void code(String line, int number) {
        lines.add(new LiaLine(number, line, true, ""));
        String bare = line.replace('>', ' ').strip();
        if (bare.startsWith(fence)
                && bare.substring(fence.length()).replace(fence.charAt(0), ' ').isBlank()) {
            endCode(number);
        } else {
            marksInCode |= LiaMarks.isSuspicious(line);
        }
    }

    private void endCode(int number) {
        if (!fence.isEmpty() && marksInCode) {
            losses.add(fenceLine, number, "", LossKind.CODE_MARKS);
        }
        fence = "";
        marksInCode = false;
    }

    /** What is left of a line; a comment or script may take lines after it. */
    private void text(String line, int number) {
        String rest = line;
        boolean taken = false;
        for (Optional<Part> part = part(rest, 0);
                part.isPresent();
                part = part(rest, part.get().start())) {
            taken = true;
            rest = part.get().isComment() ? comment(rest, part.get().start()) : running(rest, part.get());
        }
        at++;
        if (!taken || !rest.isBlank()) {
            lines.add(new LiaLine(number, rest, false, attributes));
            attributes = rest.isBlank() ? attributes : "";
        }
    }

    /** Where something begins that is no text; its name is empty for a comment. */
    private record Part(int start, String name) {
        boolean isComment() {
            return name.isEmpty();
        }
    }

    private static Optional<Part> part(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '`') {
                int close = line.indexOf('`', i + 1);
                i = close < 0 ? i : close;
            } else if (line.startsWith(COMMENT, i)) {
                return Optional.of(new Part(i, ""));
            } else if (line.charAt(i) == '<') {
                int start = i;
                Optional<String> name = RUNNING.stream()
                        .filter(each -> line.regionMatches(true, start + 1, each, 0, each.length()))
                        .filter(each -> start + 1 + each.length() >= line.length()
                                || !Character.isLetterOrDigit(line.charAt(start + 1 + each.length())))
                        .findFirst();
                if (name.isPresent()) {
                    return Optional.of(new Part(i, name.get()));
                }
            }
        }
        return Optional.empty();
    }

    private String comment(String line, int start) {
        int first = at + 1;
        End end = end(line, start + COMMENT.length(), COMMENT_END);
        if (!end.found()) {
            losses.add(first, "", LossKind.REMARK, COMMENT);
            return line.substring(0, start) + line.substring(start + COMMENT.length());
        }
        String inside = end.inside();
        if (inside.contains("data-") || inside.contains("=\"")) {
            attributes = attributes + " " + inside;
        }
        boolean narrated = inside.strip().startsWith("--{{");
        if (!inside.strip().matches("data-randomize(=\"true\")?")) {
            losses.add(first, at + 1, "", narrated ? LossKind.NARRATOR : LossKind.REMARK, shortened(inside));
        }
        return line.substring(0, start) + end.rest();
    }

    private String running(String line, Part part) {
        int first = at + 1;
        End end = end(line, part.start() + 1, "</" + part.name());
        if (!end.found()) {
            losses.add(first, "", LossKind.HTML, part.name());
            return line.substring(0, part.start()) + "&lt;" + line.substring(part.start() + 1);
        }
        boolean script = part.name().equals("script");
        losses.add(first, at + 1, "", script ? LossKind.SCRIPT : LossKind.HTML, part.name());
        String rest = end.rest();
        int close = rest.indexOf('>');
        return line.substring(0, part.start()) + (close < 0 ? "" : rest.substring(close + 1));
    }

    private static String shortened(String text) {
        String line = PlainText.line(text);
        return line.codePointCount(0, line.length()) > 40
                ? line.substring(0, line.offsetByCodePoints(0, 40)) + "…"
                : line;
    }

    /** Where something ends: what stands in it, and the rest of its last line. */
    private record End(boolean found, String inside, String rest) {}

    /** Looks for an end on this line and those after it; {@code at} is then the last line. */
    private End end(String line, int from, String mark) {
        int here = line.toLowerCase(Locale.ROOT).indexOf(mark, from);
        if (here >= 0) {
            return new End(true, line.substring(from, here), line.substring(here + mark.length()));
        }
        // A search that failed is not made again: a file of openings without an end takes no longer than another.
        int last = Math.min(source.size(), at + FARTHEST);
        for (int i = Math.max(at + 1, without.getOrDefault(mark, 0)); i < last; i++) {
            String other = source.get(i);
            int close = other.toLowerCase(Locale.ROOT).indexOf(mark);
            if (close >= 0) {
                String inside = String.join("\n", source.subList(at + 1, i));
                at = i;
                return new End(
                        true,
                        line.substring(from) + "\n" + inside + "\n" + other.substring(0, close),
                        other.substring(close + mark.length()));
            }
        }
        without.put(mark, last);
        return new End(false, "", "");
    }
}
