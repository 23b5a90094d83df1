package org.camtay.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;
import org.camtay.exchange.RawHtml;

/** Text of a course as plain Markdown: what LiaScript adds to it is named and taken out. Lines have a bounded length here. */
final class LiaText {
    private static final Pattern BLOCK_EFFECT = Pattern.compile("(?:--)?\\{\\{[^{}]{1,80}\\}\\}(?:--)?");
    private static final Pattern EFFECT = Pattern.compile("\\{([0-9|!>][^{}]{0,60})\\}\\{([^{}]{0,500})\\}");
    private static final Pattern MEDIA =
            Pattern.compile("(!\\?|\\?\\?|\\?|!)\\[([^\\[\\]]{0,200})\\]\\(([^()\\s]{0,500})(?:\\s[^()]{0,200})?\\)");
    private static final Pattern LINK =
            Pattern.compile("(?<![!?\\\\])\\[([^\\[\\]]{0,300})\\]\\(([^()\\s]{0,500})(?:\\s[^()]{0,200})?\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\[\\]]{1,40})\\]\\(([^()]{0,300})\\)");
    private static final Pattern FORMULA = Pattern.compile("\\${1,2}[^$\\s](?:[^$]{0,200}[^$\\s])?\\${1,2}");
    private static final Pattern MACRO = Pattern.compile("(?<![\\w.@])@\\[?([A-Za-z][\\w.]{0,60})");
    private static final Pattern ALERT =
            Pattern.compile("(\\s{0,3}>\\s?)\\[!(NOTE|IMPORTANT|CAUTION|TIP|WARNING)\\](.*)", Pattern.CASE_INSENSITIVE);

    private LiaText() {}

    /** A part of a line. */
    static String inline(String text, LiaLine line, Losses losses) {
        return clean(text, line.number(), losses);
    }

    /** Lines as they may stand in a question. */
    static String blocks(List<LiaLine> lines, Losses losses) {
        StringBuilder text = new StringBuilder();
        for (LiaLine line : lines) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(line.code() ? line.text() : clean(bare(line), line.number(), losses));
        }
        return text.toString();
    }

    /** Indentation by four or more would make code of what LiaScript shows as text. */
    private static String bare(LiaLine line) {
        return line.indent() >= 4 && !isList(line.text()) ? line.text().strip() : line.text();
    }

    private static boolean isList(String text) {
        String words = text.strip();
        return !words.isEmpty() && ("-*+".indexOf(words.charAt(0)) >= 0 || Character.isDigit(words.charAt(0)));
    }

    /** Lines as they may stand in a lesson, in their order. */
    static List<LiaLine> lesson(List<LiaLine> lines, Losses losses) {
        List<LiaLine> clean = new ArrayList<>();
        for (LiaLine line : lines) {
            if (line.code()) {
                clean.add(code(line, losses));
            } else {
                String text = clean(bare(line), line.number(), losses);
                clean.add(line.withText(alert(withoutTags(text, line.number(), losses), line, losses)));
            }
        }
        return clean;
    }

    private static String withoutTags(String text, int number, Losses losses) {
        return RawHtml.without(text, (name, _) -> losses.add(number, "", LossKind.HTML, name));
    }

    /** Only the language stays behind a fence; a name of a file or a switch makes LiaScript run the code. */
    private static LiaLine code(LiaLine line, Losses losses) {
        String text = line.text().replace("\t", "    ");
        String bare = text.strip();
        boolean fence = bare.startsWith("```") || bare.startsWith("~~~");
        int space = fence ? bare.indexOf(' ') : -1;
        if (space < 0) {
            return line.withText(text);
        }
        String rest = bare.substring(space).strip();
        if (rest.startsWith("+") || rest.startsWith("-") || rest.startsWith("@")) {
            losses.add(line.number(), "", LossKind.CODE_RUN);
        }
        return line.withText(bare.substring(0, space));
    }

    private static String alert(String text, LiaLine line, Losses losses) {
        Matcher alert = ALERT.matcher(text);
        if (!alert.matches()) {
            return text;
        }
        String kind = alert.group(2).toUpperCase(Locale.ROOT);
        String ours = kind.equals("NOTE") || kind.equals("TIP") ? "TIP" : "WARNING";
        if (!kind.equals(ours)) {
            losses.add(line.number(), "", LossKind.ALERT, kind, ours);
        }
        return alert.group(1) + "[!" + ours + "]" + alert.group(3);
    }

    /** Spans of code stay as they are. */
    private static String clean(String text, int number, Losses losses) {
        StringBuilder clean = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('`', at);
            int close = open < 0 ? -1 : text.indexOf('`', open + 1);
            int end = close < 0 ? text.length() : open;
            clean.append(words(text.substring(at, end), number, losses));
            if (close >= 0) {
                clean.append(text, open, close + 1);
            }
            at = close < 0 ? text.length() : close + 1;
        }
        return clean.toString().replaceAll("(?<=`)@[A-Za-z][\\w.]{0,60}(?:\\([^()]{0,200}\\))?", "");
    }

    private static String words(String text, int number, Losses losses) {
        String words = text;
        if (words.indexOf('{') >= 0) {
            words = replaced(BLOCK_EFFECT, words, found -> {
                losses.add(number, "", LossKind.EFFECT, found.group());
                return "";
            });
            words = replaced(EFFECT, words, found -> {
                losses.add(number, "", LossKind.EFFECT, "{" + found.group(1) + "}");
                return found.group(2);
            });
        }
        if (words.indexOf('(') >= 0) {
            words = replaced(MEDIA, words, found -> media(found, number, losses));
            words = replaced(NOTE, words, found -> " (" + found.group(2) + ")");
            words = replaced(LINK, words, found -> link(found, number, losses));
        }
        FORMULA.matcher(words).results().forEach(found -> losses.add(number, "", LossKind.FORMULA, found.group()));
        MACRO.matcher(words).results().forEach(found -> losses.add(number, "", LossKind.MACRO, "@" + found.group(1)));
        return LiaGaps.harmless(words);
    }

    /** How something found becomes text. */
    private interface Rewriting {
        String of(MatchResult found);
    }

    private static String replaced(Pattern pattern, String text, Rewriting rewriting) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(rewriting.of(found)));
    }

    private static String media(MatchResult found, int number, Losses losses) {
        String address = found.group(3);
        String label = found.group(2).isBlank() ? address : found.group(2);
        boolean picture = found.group(1).equals("!");
        losses.add(number, "", picture ? LossKind.PICTURE : LossKind.MEDIA, label);
        return isOutside(address) ? "[" + label + "](" + address + ")" : found.group(2);
    }

    private static String link(MatchResult found, int number, Losses losses) {
        String address = found.group(2);
        if (isOutside(address)) {
            return "[" + found.group(1) + "](" + address + ")";
        }
        losses.add(number, "", LossKind.LINKS, address);
        return found.group(1);
    }

    private static boolean isOutside(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
