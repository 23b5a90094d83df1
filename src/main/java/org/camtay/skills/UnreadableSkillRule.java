package org.camtay.skills;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camtay.content.ContentCheck;
import org.camtay.content.ContentTree;
import org.camtay.content.Curriculum.SkillAims;
import org.camtay.content.Finding;
import org.camtay.grammar.Position;
import org.camtay.grammar.SourceFile;
import org.camtay.grammar.YamlValue;
import org.springframework.stereotype.Component;

/** What counts as applied is not a rule over indicators. */
@Component
public final class UnreadableSkillRule implements ContentCheck {

    private static final String FILE = "skills.yaml";
    private static final Pattern UNKNOWN_NAME = Pattern.compile("undeclared reference to '([^']+)'.*", Pattern.DOTALL);

    @Override
    public String id() {
        return "K01";
    }

    @Override
    public String summary() {
        return "What counts as applied is not a rule over indicators.";
    }

    @Override
    public Stream<Finding> check(ContentTree tree) {
        return tree.source(FILE).stream()
                .flatMap(file -> tree.entries(FILE, "skills").stream().flatMap(skill -> skill(file, skill)));
    }

    private Stream<Finding> skill(SourceFile file, YamlValue.Fields skill) {
        return Stream.of(
                        rule(file, skill, "applied"),
                        skill.texts("meetings").stream()
                                .filter(text -> !SkillAims.isNumberOfMeetings(text.text()))
                                .map(text -> finding(
                                        file,
                                        text.at(),
                                        "meetings",
                                        text.text(),
                                        Integer.toString(SkillAims.MOST_MEETINGS))))
                .flatMap(found -> found);
    }

    private Stream<Finding> rule(SourceFile file, YamlValue.Fields skill, String key) {
        return skill.texts(key).stream()
                .flatMap(text -> SkillRule.slips(text.text()).stream()
                        .limit(1)
                        .map(slip -> finding(file, place(file, text, slip), wording(slip))));
    }

    private static String[] wording(SkillRule.Slip slip) {
        Matcher unknown = UNKNOWN_NAME.matcher(slip.message());
        return unknown.matches() ? new String[] {"unknown", unknown.group(1)} : new String[] {"wrong", slip.message()};
    }

    /** The place in the file; a rule that is folded over several lines is pointed at as a whole. */
    private static Position place(SourceFile file, YamlValue.Text text, SkillRule.Slip slip) {
        String line =
                file.text().lines().skip(text.at().line() - 1L).findFirst().orElse("");
        int start = text.at().column() - 1;
        boolean quoted = start < line.length() && "'\"".indexOf(line.charAt(start)) >= 0;
        boolean written = line.startsWith(text.text(), quoted ? start + 1 : start);
        return written ? new Position(text.at().line(), start + slip.column() + (quoted ? 1 : 0)) : text.at();
    }
}
