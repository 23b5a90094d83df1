package org.camtay.content;

import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One slip in the content, with its place.
 *
 * @param arguments the offending values in the order of the message; the first may choose among wordings of one check,
 *     and a value {@code @word} stands for a word of the reader's language
 */
public record Finding(String path, int line, int column, String id, Severity severity, List<String> arguments)
        implements Comparable<Finding> {

    /** An error keeps a text from being published; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::id)
            .thenComparing(finding -> finding.arguments().toString());
    private static final int LONGEST_VALUE = 80;

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** What is the case and what to do. */
    public String message(Language language) {
        Words words = Words.of(language);
        String variant = arguments.isEmpty() ? id : id + "." + arguments.getFirst();
        String pattern = words.find(variant).or(() -> words.find(id)).orElse(id);
        Object[] values = arguments.stream()
                .map(argument -> argument.startsWith("@")
                        ? words.find("word." + argument.substring(1)).orElse(argument)
                        : shortened(argument))
                .toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** {@code path:line:column: ID severity: text}. */
    public String printed(Language language) {
        String word = Words.of(language).text("severity." + severity.name().toLowerCase(Locale.ROOT));
        return "%s:%d:%d: %s %s: %s".formatted(path, line, column, id, word, message(language));
    }

    private static String shortened(String value) {
        String flat = value.replace('\n', ' ');
        return flat.length() <= LONGEST_VALUE ? flat : flat.substring(0, LONGEST_VALUE) + "…";
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
