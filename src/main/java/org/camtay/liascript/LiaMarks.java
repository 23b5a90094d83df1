package org.camtay.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks by which LiaScript knows its quizzes and surveys, as its parser reads them.
 *
 * @see <a href="https://github.com/LiaScript/LiaScript/tree/development/src/elm/Lia/Markdown/Quiz">LiaScript, quiz parsers</a>
 */
final class LiaMarks {
    private static final String BULLET = "(?:[-*+][ \\t]*)?";
    private static final Pattern SINGLE = Pattern.compile(BULLET + "\\[(?:\\( \\)|\\(([xX])\\))\\](.*)");
    private static final Pattern MULTIPLE = Pattern.compile(BULLET + "\\[(?:\\[ \\]|\\[([xX])\\])\\](.*)");
    private static final Pattern HINT = Pattern.compile(BULLET + "\\[\\[\\?\\]\\](.*)");
    private static final Pattern GENERIC = Pattern.compile(BULLET + "\\[\\[!\\]\\]\\s*");
    private static final Pattern SURVEY =
            Pattern.compile(BULLET + "\\[(?:\\[([^\\s\\])][^)\\]]*)\\]|\\(([^\\s\\])][^)\\]]*)\\))\\][ \\t]*\\S.*");
    private static final Pattern TEXT_SURVEY = Pattern.compile(BULLET + "\\[?\\[(?:_{3,}[\\t ]*)+\\]\\]?\\s*");
    private static final Pattern MATRIX_SURVEY_ROW = Pattern.compile(BULLET + "\\[[ \\t]+\\](.*)");
    private static final Pattern FENCE = Pattern.compile("\\*{3,}");
    private static final Pattern EFFECT = Pattern.compile("(?:--)?\\{\\{[^{}]{1,80}\\}\\}(?:--)?");

    /** A line with cells between brackets: the head of a matrix, or a row. */
    record Cells(List<String> texts, List<Boolean> round, String rest) {
        /** Only marks, or nothing, in every cell. */
        boolean isRow() {
            return texts.stream().allMatch(cell -> cell.isBlank() || isMark(cell));
        }

        List<Boolean> right() {
            return texts.stream().map(Cells::isMark).toList();
        }

        private static boolean isMark(String cell) {
            return cell.strip().equalsIgnoreCase("x");
        }
    }

    /** An option: whether it is right, and its text. */
    record Option(boolean several, boolean right, String text) {}

    private LiaMarks() {}

    static Optional<Option> option(String bare) {
        Matcher single = SINGLE.matcher(bare);
        if (single.matches()) {
            return Optional.of(
                    new Option(false, single.group(1) != null, single.group(2).strip()));
        }
        Matcher multiple = MULTIPLE.matcher(bare);
        return multiple.matches()
                ? Optional.of(new Option(
                        true, multiple.group(1) != null, multiple.group(2).strip()))
                : Optional.empty();
    }

    static Optional<String> hint(String bare) {
        Matcher hint = HINT.matcher(bare);
        return hint.matches() ? Optional.of(hint.group(1).strip()) : Optional.empty();
    }

    static boolean isGeneric(String bare) {
        return GENERIC.matcher(bare).matches();
    }

    /** Whether a line is an entry of a survey; LiaScript asks this before it looks for a quiz. */
    static boolean isSurvey(String bare) {
        return SURVEY.matcher(bare).matches()
                && option(bare).isEmpty()
                && hint(bare).isEmpty();
    }

    static boolean isTextSurvey(String bare) {
        return TEXT_SURVEY.matcher(bare).matches();
    }

    static boolean isSurveyRow(String bare) {
        return MATRIX_SURVEY_ROW.matcher(bare).matches();
    }

    static boolean isFence(String bare) {
        return FENCE.matcher(bare).matches();
    }

    /** {@code {{1}}} or {@code --{{1}}--} alone on a line. */
    static boolean isEffect(String bare) {
        return EFFECT.matcher(bare).matches();
    }

    /** Whether anything on the line could be part of a question; says yes rather too often. */
    static boolean isSuspicious(String text) {
        return text.contains("[[") || text.contains("[(") || text.contains("[->[");
    }

    static Optional<Cells> cells(String bare) {
        int at = 0;
        if (!bare.isEmpty() && "-*+".indexOf(bare.charAt(0)) >= 0) {
            at = skip(bare, 1);
        }
        if (at >= bare.length() || bare.charAt(at) != '[') {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        List<Boolean> round = new ArrayList<>();
        at = skip(bare, at + 1);
        while (at < bare.length() && "([".indexOf(bare.charAt(at)) >= 0) {
            boolean isRound = bare.charAt(at) == '(';
            int close = close(bare, at, isRound);
            if (close < 0) {
                return Optional.empty();
            }
            texts.add(bare.substring(at + 1, close));
            round.add(isRound);
            at = skip(bare, close + 1);
        }
        return at < bare.length() && bare.charAt(at) == ']' && !texts.isEmpty()
                ? Optional.of(new Cells(texts, round, bare.substring(at + 1).strip()))
                : Optional.empty();
    }

    /** The bracket that ends a cell; a smiley such as {@code :-)} may stand in square ones and the other way round. */
    private static int close(String bare, int open, boolean round) {
        char end = round ? ')' : ']';
        for (int i = open + 1; i < bare.length(); i++) {
            if (bare.charAt(i) == '\\') {
                i++;
            } else if (bare.charAt(i) == end) {
                return i;
            }
        }
        return -1;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && " \t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
