package org.camtay.grammar;

import com.vladsch.flexmark.ast.BlockQuote;
import java.util.Optional;
import java.util.stream.Collectors;

/** A quotation that begins with {@code [!KIND] title}, taken apart; {@code body} is the Markdown under the title. */
public record AlertText(String kind, String title, String body) {

    static Optional<AlertText> of(BlockQuote quote) {
        String inner =
                quote.getChars().toString().lines().map(AlertText::unquoted).collect(Collectors.joining("\n"));
        int close = inner.indexOf(']');
        int lineEnd = inner.indexOf('\n') < 0 ? inner.length() : inner.indexOf('\n');
        if (!inner.startsWith("[!") || close < 0 || close > lineEnd) {
            return Optional.empty();
        }
        return Optional.of(new AlertText(
                inner.substring(2, close), inner.substring(close + 1, lineEnd).strip(), inner.substring(lineEnd)));
    }

    private static String unquoted(String line) {
        String text = line.stripLeading();
        if (!text.startsWith(">")) {
            return line;
        }
        return text.startsWith("> ") ? text.substring(2) : text.substring(1);
    }
}
