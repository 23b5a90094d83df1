package org.camtay.skills;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camtay.content.Curriculum;
import org.camtay.content.Curriculum.SkillAims;

/** The rules of all skills as the content writes them now; a rule with a slip is none. */
public final class SkillRules {

    private final Map<String, SkillAims> aims;
    private final Map<String, SkillRule> rules = new HashMap<>();

    private SkillRules(Map<String, SkillAims> aims) {
        this.aims = aims;
        aims.values().forEach(written -> read(written.applied()));
    }

    public static SkillRules of(Curriculum curriculum) {
        return new SkillRules(curriculum.aims());
    }

    private void read(String text) {
        if (!text.isEmpty() && SkillRule.slips(text).isEmpty()) {
            rules.computeIfAbsent(text, SkillRule::of);
        }
    }

    /** What the latest meetings of a cell must show; empty when nothing counts as applied. */
    public Optional<SkillRule> applied(String skill) {
        return Optional.ofNullable(aims.get(skill)).map(SkillAims::applied).map(rules::get);
    }

    /** How many of the latest meetings count for {@link #applied}, at least 1. */
    public int meetings(String skill) {
        return Optional.ofNullable(aims.get(skill)).map(SkillAims::meetings).orElse(1);
    }

    /** Changes whenever a rule does. */
    public String mark() {
        return new TreeMap<>(aims).toString();
    }
}
