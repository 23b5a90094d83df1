package org.camtay.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Takes HTML out of Markdown: scripts and the like with their content, of other elements only the tags. Code between backticks
 * stays. Goes through the text once.
 */
public final class RawHtml {
    /** Elements whose content is no text for a reader. */
    static final Set<String> WITH_CONTENT =
            HtmlParts.names("script style iframe object svg math template noscript textarea select head title "
                    + "embed applet frameset xmp plaintext");

    /** Elements that do not part words. */
    private static final Set<String> INLINE =
            HtmlParts.names("a abbr b code del em font i ins kbd mark s small span strong sub sup tt u");

    private static final int LONGEST_TAG = 20_000;

    private final String text;
    private final BiConsumer<String, Integer> found;
    private final StringBuilder rest = new StringBuilder();
    private int at;

    private RawHtml(String text, BiConsumer<String, Integer> found) {
        this.text = text;
        this.found = found;
    }

    /**
     * The text without elements.
     *
     * @param found hears the name of each element and its offset; {@code !--} for a comment
     */
    public static String without(String text, BiConsumer<String, Integer> found) {
        return text.indexOf('<') < 0 ? text : new RawHtml(text, found).strip();
    }

    private String strip() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '`') {
                code();
            } else if (c == '\\' && at + 1 < text.length()) {
                rest.append(c).append(text.charAt(at + 1));
                at += 2;
            } else if (c == '<' && isTag()) {
                tag();
            } else {
                rest.append(c);
                at++;
            }
        }
        return rest.toString();
    }

    /** A span of code ends with as many backticks as it began with, in the same paragraph. */
    private void code() {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        String ticks = text.substring(at, end);
        int close = text.indexOf(ticks, end);
        int paragraph = text.indexOf("\n\n", end);
        boolean closed = close >= 0 && (ticks.length() >= 3 || paragraph < 0 || close < paragraph);
        int stop = closed ? close + ticks.length() : end;
        rest.append(text, at, stop);
        at = stop;
    }

    private boolean isTag() {
        if (at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        boolean letter = isLetter(next) || (next == '/' && at + 2 < text.length() && isLetter(text.charAt(at + 2)));
        return (letter && !isAddress()) || next == '!' || next == '?';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** {@code <https://…>} and {@code <a@b.c>} are Markdown. */
    private boolean isAddress() {
        int end = at + 1;
        while (end < text.length() && end - at < 200 && " \t\n<>=\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String inside = text.substring(at + 1, end);
        return end < text.length()
                && text.charAt(end) == '>'
                && (inside.startsWith("http://") || inside.startsWith("https://") || inside.indexOf('@') > 0);
    }

    private void tag() {
        if (text.startsWith("<!--", at)) {
            found.accept("!--", at);
            int end = text.indexOf("-->", at + 4);
            skipTo(end < 0 ? text.length() : end + 3);
            return;
        }
        String name = name();
        int close = endOfTag();
        found.accept(name, at);
        if (!INLINE.contains(name) && !rest.isEmpty() && !Character.isWhitespace(rest.charAt(rest.length() - 1))) {
            rest.append(' ');
        }
        boolean opens = text.charAt(at + 1) != '/' && (close < 2 || text.charAt(close - 2) != '/');
        skipTo(opens && WITH_CONTENT.contains(name) ? endOfElement(name, close) : close);
    }

    private String name() {
        int start = text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && end - start < 30 && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end == start ? "!" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || c == '-';
    }

    /** A tag that does not end soon is its own name only. */
    private int endOfTag() {
        int limit = Math.min(text.length(), at + LONGEST_TAG);
        char quote = 0;
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        int plain = text.indexOf('>', at);
        return plain >= 0 && plain < limit ? plain + 1 : Math.min(text.length(), at + 1 + Math.max(1, name().length()));
    }

    private int endOfElement(String name, int from) {
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())) {
                int end = text.indexOf('>', i);
                return end < 0 ? text.length() : end + 1;
            }
        }
        return name.equals("embed") ? from : text.length();
    }

    /** The lines of what is left out stay, so that places do not move. */
    private void skipTo(int end) {
        for (int i = at; i < end; i++) {
            if (text.charAt(i) == '\n') {
                rest.append('\n');
            }
        }
        at = end;
    }
}
