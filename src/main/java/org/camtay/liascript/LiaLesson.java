package org.camtay.liascript;

import java.util.ArrayList;
import java.util.List;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;

/** The text of one lesson under way: sections of the course below one heading of the first or second level. */
final class LiaLesson {
    /** A text file may be somewhat longer; nobody reads so much in one lesson. */
    private static final int LONGEST = 300_000;

    private static final int LONGEST_RUN = 8_000;
    private static final int DEEPEST = 10;
    private static final int FARTHEST = 70;
    private static final int WORDS_A_MINUTE = 150;
    private static final int MOST_MINUTES = 15;

    private final String title;
    private final Losses losses;
    private final StringBuilder body = new StringBuilder();
    private int level = 1;
    private int run;
    private boolean full;

    LiaLesson(String title, Losses losses) {
        this.title = title;
        this.losses = losses;
    }

    String title() {
        return title;
    }

    boolean isEmpty() {
        return body.toString().isBlank();
    }

    /** Text right under the heading of the lesson: the first paragraph says what it is for, the rest needs a heading. */
    void open(List<LiaLine> lines) {
        List<LiaLine> first = new ArrayList<>();
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        while (at < lines.size() && !lines.get(at).isBlank() && isWords(lines.get(at), first.isEmpty())) {
            first.add(lines.get(at++));
        }
        add(first);
        List<LiaLine> rest = lines.subList(at, lines.size());
        if (rest.stream().anyMatch(line -> !line.isBlank())) {
            heading(2, title, rest.getFirst().number());
            add(rest);
        }
    }

    private static boolean isWords(LiaLine line, boolean first) {
        String bare = line.text().strip();
        return !line.code() && (!first || (!bare.isEmpty() && "-*+>|#".indexOf(bare.charAt(0)) < 0));
    }

    /** @param wanted 2 to 6; no level is skipped */
    void heading(int wanted, String words, int line) {
        level = Math.max(2, Math.min(wanted, level + 1));
        append("\n" + "#".repeat(level) + " " + words + "\n\n", line);
    }

    void add(List<LiaLine> lines) {
        for (LiaLine line : lines) {
            if (line.isBlank()) {
                run = 0;
                append("\n", line.number());
            } else {
                append(bounded(line) + "\n", line.number());
            }
        }
        run = 0;
        append("\n", lines.isEmpty() ? 0 : lines.getLast().number());
    }

    /** What our reader would refuse, because nobody writes so, loses its depth and gets a break. */
    private String bounded(LiaLine line) {
        String text = line.text();
        if (depth(text) > DEEPEST || line.indent() > FARTHEST) {
            losses.addCommon(line.number(), LossKind.TOO_DEEP);
            String flat = text.replaceFirst("^[\\s>+*.)0-9-]*", "");
            text = flat.isBlank() ? "" : flat;
        }
        run += text.length();
        if (run > LONGEST_RUN) {
            run = text.length();
            losses.addCommon(line.number(), LossKind.TOO_DEEP);
            return "\n" + text;
        }
        return text;
    }

    private static int depth(String line) {
        int depth = 0;
        for (int i = 0; i < line.length() && " \t>-+*0123456789.)".indexOf(line.charAt(i)) >= 0; i++) {
            depth += ">-+*.)".indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return depth;
    }

    private void append(String text, int line) {
        if (body.length() + text.length() <= LONGEST) {
            body.append(text);
        } else if (!full && !text.isBlank()) {
            full = true;
            losses.add(line, title, LossKind.TOO_LONG);
        }
    }

    /** The Markdown below the front matter, without more than one blank line in a row. */
    String body() {
        return body.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    /** From the number of words, 1 to 15. */
    int minutes() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < body.length(); i++) {
            boolean letter = Character.isLetterOrDigit(body.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return Math.clamp(Math.ceilDiv(words, WORDS_A_MINUTE), 1, MOST_MINUTES);
    }
}
