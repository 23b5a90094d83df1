package org.camtay.exchange;

import java.util.Locale;

/**
 * Text of a GIFT file. While an item is taken apart, escaped signs stand as signs of private use, so that only bare ones part it.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
final class GiftText {
    private static final String SIGNS = ":#={}~n";
    private static final char FIRST = '\uE001';

    /** How a text of an item is written. */
    enum Format {
        MOODLE,
        HTML,
        MARKDOWN,
        PLAIN
    }

    /** A text with the format at its beginning, or that of its item. */
    record Formatted(String text, Format format) {}

    private GiftText() {}

    /** Hides escaped signs. */
    static String hidden(String text) {
        StringBuilder hidden = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\' && SIGNS.indexOf(next) >= 0) {
                hidden.append((char) (FIRST + SIGNS.indexOf(next)));
                i++;
            } else if (c == '\\' && next == '\\') {
                hidden.append('\\');
                i++;
            } else {
                hidden.append(c);
            }
        }
        return hidden.toString();
    }

    /** Shows escaped signs as themselves. */
    static String shown(String hidden) {
        StringBuilder shown = new StringBuilder(hidden.length());
        for (int i = 0; i < hidden.length(); i++) {
            char c = hidden.charAt(i);
            int sign = c - FIRST;
            boolean isHidden = sign >= 0 && sign < SIGNS.length();
            shown.append(isHidden ? SIGNS.charAt(sign) == 'n' ? '\n' : SIGNS.charAt(sign) : c);
        }
        return shown.toString();
    }

    /** As it can stand in a GIFT file, on one line. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\\' || (c != 'n' && SIGNS.indexOf(c) >= 0)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    static Formatted formatted(String hidden, Format otherwise) {
        String text = hidden.strip();
        int close = text.startsWith("[") ? text.indexOf(']') : -1;
        if (close > 0 && close < 12) {
            String name = text.substring(1, close).toLowerCase(Locale.ROOT);
            for (Format format : Format.values()) {
                if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return new Formatted(shown(text.substring(close + 1)).strip(), format);
                }
            }
        }
        return new Formatted(shown(text).strip(), otherwise);
    }

    static String blocks(Formatted text, Tally tally) {
        return switch (text.format()) {
            case MARKDOWN -> ForeignMarkdown.blocks(text.text(), tally);
            case PLAIN -> HtmlText.blocks(paragraphs(text.text()), tally);
            case HTML -> HtmlText.blocks(text.text(), tally);
            case MOODLE -> HtmlText.blocks(automatic(text.text()), tally);
        };
    }

    static String inline(Formatted text, Tally tally) {
        return switch (text.format()) {
            case MARKDOWN -> ForeignMarkdown.inline(text.text(), tally);
            case PLAIN -> PlainText.markdown(PlainText.line(text.text()));
            case HTML -> HtmlText.inline(text.text(), tally);
            case MOODLE -> HtmlText.inline(automatic(text.text()), tally);
        };
    }

    static String words(Formatted text, Tally tally) {
        return switch (text.format()) {
            case MARKDOWN -> ForeignMarkdown.words(text.text(), tally);
            case PLAIN -> PlainText.line(text.text());
            case HTML -> HtmlText.words(text.text(), tally);
            case MOODLE -> HtmlText.words(automatic(text.text()), tally);
        };
    }

    /** Moodle's own format: HTML in which lines break where they end. */
    static String automatic(String text) {
        return hasTag(text) ? text.replace("\n", "<br>") : paragraphs(text);
    }

    private static String paragraphs(String text) {
        return "<p>"
                + org.camtay.grammar.MarkdownHtml.escape(text)
                        .replace("\n\n", "</p><p>")
                        .replace("\n", "<br>")
                + "</p>";
    }

    private static boolean hasTag(String text) {
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (Character.isLetter(next) || next == '/' || next == '!') {
                return text.indexOf('>', at) > at;
            }
        }
        return text.indexOf('&') >= 0 && text.indexOf(';') >= 0;
    }
}
