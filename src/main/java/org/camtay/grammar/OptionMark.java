package org.camtay.grammar;

import java.util.Optional;

/**
 * The mark at the beginning of an option or hint, found even when a sign in it only looks right.
 *
 * @param end where the text after the mark begins
 */
record OptionMark(Type type, boolean regular, Optional<Character> lookAlike, int at, int end) {

    enum Type {
        SINGLE_WRONG("[( )]"),
        SINGLE_RIGHT("[(X)]"),
        MULTIPLE_WRONG("[[ ]]"),
        MULTIPLE_RIGHT("[[X]]"),
        HINT("[[?]]"),
        TASK_OPEN("[ ]"),
        TASK_DONE("[X]");

        private final String form;

        Type(String form) {
            this.form = form;
        }

        /** As it is written between bullet and text. */
        String form() {
            return form;
        }
    }

    private static final String BULLETS = "-*+";
    private static final String BULLET_LOOK_ALIKES = "–—−•·";
    private static final int LONGEST = 12;

    static Optional<OptionMark> of(String line) {
        int start = 0;
        while (start < line.length() && isSpace(line.charAt(start))) {
            start++;
        }
        int mark = start;
        boolean bullet = mark < line.length() && (BULLETS + BULLET_LOOK_ALIKES).indexOf(line.charAt(mark)) >= 0;
        if (bullet) {
            mark++;
            while (mark < line.length() && isSpace(line.charAt(mark))) {
                mark++;
            }
        }
        boolean regular = bullet && start == 0 && line.startsWith("- ");
        return read(line, mark, regular);
    }

    private static Optional<OptionMark> read(String line, int start, boolean regular) {
        StringBuilder plain = new StringBuilder();
        for (int end = start; end < line.length() && end - start < LONGEST; end++) {
            plain.append(plain(line.charAt(end)));
            Optional<Type> type = type(plain.toString(), line, end + 1);
            if (type.isPresent()) {
                String raw = line.substring(start, end + 1);
                return Optional.of(new OptionMark(type.get(), regular, lookAlike(raw, type.get()), start, end + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Type> type(String plain, String line, int end) {
        String form = plain.equals("[()]") ? "[( )]" : plain.equals("[[]]") ? "[[ ]]" : plain;
        for (Type type : Type.values()) {
            if (type.form.equals(form)) {
                boolean link = end < line.length() && "([:".indexOf(line.charAt(end)) >= 0;
                return link ? Optional.empty() : Optional.of(type);
            }
        }
        return Optional.empty();
    }

    private static Optional<Character> lookAlike(String raw, Type type) {
        if (raw.equals(type.form)) {
            return Optional.empty();
        }
        for (int i = 0; i < raw.length(); i++) {
            if (type.form.indexOf(raw.charAt(i)) < 0) {
                return Optional.of(raw.charAt(i));
            }
        }
        return Optional.of(raw.charAt(raw.length() - 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || Character.isSpaceChar(c);
    }

    /** A text with each sign replaced by the one it resembles. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    /** The sign that this one resembles; nothing for signs without width. */
    private static String plain(char c) {
        if (Character.getType(c) == Character.FORMAT) {
            return "";
        }
        if (isSpace(c)) {
            return " ";
        }
        return switch (c) {
            case '（' -> "(";
            case '）' -> ")";
            case '［', '【' -> "[";
            case '］', '】' -> "]";
            case '？' -> "?";
            case 'x', 'Ｘ', 'ｘ', 'Х', 'х', 'Χ', 'χ', '×', '✓', '✔', '✗', '✘', '✕', '✖', '☑', '☒', '√', 'v', 'V' -> "X";
            default -> String.valueOf(c);
        };
    }
}
