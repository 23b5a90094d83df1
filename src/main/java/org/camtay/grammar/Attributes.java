package org.camtay.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The {@code key="value"} pairs of a comment, each with its place.
 *
 * @param slip where the pairs stop making sense, such as at a straight quote inside a value
 */
public record Attributes(List<Attribute> pairs, Optional<Position> slip) {
    public static final Attributes NONE = new Attributes(List.of(), Optional.empty());

    /** One pair; {@code at} is where the key begins. */
    public record Attribute(String key, String value, Position at) {}

    public Attributes {
        pairs = List.copyOf(pairs);
    }

    public Optional<String> value(String key) {
        return attribute(key).map(Attribute::value);
    }

    public Optional<Attribute> attribute(String key) {
        for (Attribute pair : pairs) {
            if (pair.key().equals(key)) {
                return Optional.of(pair);
            }
        }
        return Optional.empty();
    }

    Attributes and(Attributes more) {
        List<Attribute> all = new ArrayList<>(pairs);
        all.addAll(more.pairs);
        return new Attributes(all, slip.or(more::slip));
    }

    /** Reads a comment with its delimiters; a comment without any {@code =} is a note and has no pairs. */
    static Attributes read(String comment, IntFunction<Position> positions) {
        int end = comment.endsWith("-->") ? comment.length() - 3 : comment.length();
        int start = Math.min("<!--".length(), end);
        if (comment.substring(start, end).indexOf('=') < 0) {
            return NONE;
        }
        return new Scanner(comment, end, positions).read(start);
    }

    /** Goes through a comment once, from left to right. */
    private record Scanner(String text, int end, IntFunction<Position> positions) {

        Attributes read(int start) {
            List<Attribute> pairs = new ArrayList<>();
            int at = skipSpace(start);
            while (at < end) {
                int keyEnd = endOfKey(at);
                int close = keyEnd + 2 <= end && text.startsWith("=\"", keyEnd) ? text.indexOf('"', keyEnd + 2) : -1;
                if (keyEnd == at || close < 0 || close >= end) {
                    return new Attributes(pairs, Optional.of(positions.apply(at)));
                }
                pairs.add(new Attribute(
                        text.substring(at, keyEnd),
                        text.substring(keyEnd + 2, close).strip(),
                        positions.apply(at)));
                int next = skipSpace(close + 1);
                if (next == close + 1 && next < end) {
                    return new Attributes(pairs, Optional.of(positions.apply(close)));
                }
                at = next;
            }
            return new Attributes(pairs, Optional.empty());
        }

        private int skipSpace(int from) {
            int at = from;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private int endOfKey(int from) {
            int at = from;
            while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
                at++;
            }
            return at;
        }
    }
}
