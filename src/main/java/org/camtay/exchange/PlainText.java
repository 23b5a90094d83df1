package org.camtay.exchange;

/** Plain text as Markdown, and as the text of a key in a comment. */
public final class PlainText {
    private static final String ALWAYS = "\\`*[]";
    private static final int LONGEST_TITLE = 120;

    private PlainText() {}

    /** Markdown that shows exactly this text; line breaks stay. */
    public static String markdown(String text) {
        return lineStarts(inline(text));
    }

    /** The same for a part of a line. */
    public static String inline(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                escaped.append("&lt;");
            } else if (c == '&' && isEntity(text, i)) {
                escaped.append("&amp;");
            } else if (ALWAYS.indexOf(c) >= 0 || (c == '_' && !isInside(text, i)) || (c == '|')) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isEntity(String text, int at) {
        int end = at + 1;
        while (end < text.length()
                && end - at < 34
                && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        return end > at + 1 && end < text.length() && text.charAt(end) == ';';
    }

    private static boolean isInside(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** What would begin a heading, list, quotation, code or rule at the beginning of a line does not. */
    static String lineStarts(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            if (!first) {
                safe.append('\n');
            }
            first = false;
            String content = line.strip();
            int digits = 0;
            while (digits < content.length() && digits < 10 && isDigit(content.charAt(digits))) {
                digits++;
            }
            boolean numbered = digits > 0 && digits < content.length() && ".)".indexOf(content.charAt(digits)) >= 0;
            if (numbered) {
                safe.append(content, 0, digits).append('\\').append(content.substring(digits));
            } else if (!content.isEmpty() && "#->+=~:".indexOf(content.charAt(0)) >= 0) {
                safe.append('\\').append(content);
            } else {
                safe.append(content);
            }
        }
        return safe.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** As it can stand between the straight quotes of a key. */
    public static String attribute(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        boolean open = true;
        String line = line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                safe.append(open ? '“' : '”');
                open = !open;
            } else {
                safe.append(c);
            }
        }
        String dashes = safe.toString().replace("--", "–");
        return dashes.replace("--", "–").strip();
    }

    /** On one line, each run of white space one space. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** The title of a question or lesson: one line, not too long, nothing that could be a comment. */
    public static String title(String text, String otherwise) {
        String line = line(text.replace("<!", "‹").replace("--", "–"));
        String plain = line.isEmpty() ? otherwise : line;
        return plain.codePointCount(0, plain.length()) <= LONGEST_TITLE
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_TITLE)).strip() + "…";
    }
}
