package org.camtay.liascript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camtay.exchange.LossKind;
import org.camtay.exchange.Losses;
import org.camtay.exchange.PlainText;

/**
 * The comment at the beginning of a course.
 *
 * @param comment what the course is about; may be empty
 * @param language the tag of its language, such as {@code vi}; may be empty
 * @param length in lines
 */
record LiaHead(String comment, String language, int length) {
    private static final int LONGEST = 5_000;
    private static final Pattern FIELD = Pattern.compile("\\s*([A-Za-z][\\w-]{0,40}):\\s*(.*)");
    private static final Pattern MACRO = Pattern.compile("\\s*@([A-Za-z][\\w.]{0,60})(?::.*|\\s*)");
    private static final List<String> TAKEN = List.of("comment", "language");

    static LiaHead read(List<String> lines, Losses losses) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !lines.get(first).strip().startsWith("<!--")) {
            return new LiaHead("", "", 0);
        }
        int last = first;
        while (last < lines.size() && last < first + LONGEST && !lines.get(last).contains("-->")) {
            last++;
        }
        if (last == lines.size()
                || !lines.get(last).contains("-->")
                || !lines.get(last).strip().endsWith("-->")) {
            return new LiaHead("", "", 0);
        }
        Map<String, String> fields = fields(lines, first, last, losses);
        return new LiaHead(
                PlainText.title(fields.getOrDefault("comment", ""), ""),
                fields.getOrDefault("language", "").toLowerCase(Locale.ROOT),
                last + 1);
    }

    /** A field goes on over indented lines, a macro up to {@code @end}; all are named, two are taken. */
    private static Map<String, String> fields(List<String> lines, int first, int last, Losses losses) {
        Map<String, String> fields = new LinkedHashMap<>();
        String current = "";
        boolean macro = false;
        for (int i = first; i <= last; i++) {
            String line = lines.get(i).replace("<!--", "").replace("-->", "");
            Matcher name = MACRO.matcher(line);
            Matcher field = FIELD.matcher(line);
            if (macro) {
                macro = !line.strip().equals("@end");
            } else if (name.matches()) {
                macro = line.indexOf(':') < 0 && !line.strip().equals("@end");
                losses.add(i + 1, "", LossKind.HEADER_MACRO, "@" + name.group(1));
            } else if (field.matches()) {
                current = field.group(1).toLowerCase(Locale.ROOT);
                fields.merge(current, field.group(2).strip(), (a, b) -> a + " " + b);
                if (!TAKEN.contains(current)) {
                    losses.add(i + 1, "", LossKind.HEADER, current);
                }
            } else if (!line.isBlank()) {
                fields.merge(current, line.strip(), (a, b) -> a + " " + b);
            }
        }
        if (fields.containsKey("") || lines.subList(first, last + 1).stream().anyMatch(LiaMarks::isSuspicious)) {
            losses.add(first + 1, last + 1, "", LossKind.REMARK, fields.getOrDefault("", "<!--"));
        }
        return fields;
    }
}
