package org.camtay.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading with what stands under it.
 *
 * @param level 1 to 6; 0 for what stands before the first heading
 * @param line of the heading
 */
record LiaSection(int level, String title, int line, List<LiaLine> lines) {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*)");

    static List<LiaSection> of(List<LiaLine> lines) {
        List<LiaSection> sections = new ArrayList<>();
        LiaSection current = new LiaSection(0, "", 1, new ArrayList<>());
        for (LiaLine line : lines) {
            Matcher heading = HEADING.matcher(line.text());
            if (!line.code() && heading.matches()) {
                sections.add(current);
                String title = heading.group(2).replaceFirst("\\s+#+\\s*$", "").strip();
                current = new LiaSection(heading.group(1).length(), title, line.number(), new ArrayList<>());
            } else {
                current.lines().add(line);
            }
        }
        sections.add(current);
        if (current.level() >= 0 && sections.getFirst().lines().stream().allMatch(LiaLine::isBlank)) {
            sections.removeFirst();
        }
        return sections;
    }
}
