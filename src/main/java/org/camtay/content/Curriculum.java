package org.camtay.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camtay.grammar.YamlValue;

/**
 * All content at one moment, immutable; a change makes a new one.
 *
 * @param revision hash over all files
 * @param modules in the order of the catalogue, drafts excluded, retired ones included
 * @param paths role name (such as {@code SECRETARY}) to modules in learning order
 * @param skills id to name, in the order of the skills file
 * @param targets code of an indicator to what the lessons aim at, as a fraction such as {@code 1/2}
 * @param aims id of a skill to what counts as applied; skills without a rule are left out
 * @param ruleValues code of each rule that has a value in the register to that value
 * @param templates each in every language in which it is written
 */
public record Curriculum(
        String revision,
        List<TrainingModule> modules,
        Map<String, List<ModuleKey>> paths,
        Map<String, LocalizedText> skills,
        Map<String, String> targets,
        Map<String, SkillAims> aims,
        Map<String, String> ruleValues,
        List<Template> templates) {
    /**
     * What counts as having applied a skill, as {@code skills.yaml} writes it.
     *
     * @param applied an expression over the indicators of the latest meetings of a cell, which modules above understand
     * @param meetings how many of the latest meetings, 1 to {@value #MOST_MEETINGS}
     */
    public record SkillAims(String applied, int meetings) {

        public static final int MOST_MEETINGS = 12;

        /** Where a skill does not say how many. */
        private static final int USUAL_MEETINGS = 3;

        static Map<String, SkillAims> of(ContentTree tree) {
            Map<String, SkillAims> aims = new LinkedHashMap<>();
            for (YamlValue.Fields skill : tree.entries("skills.yaml", "skills")) {
                int meetings = skill.text("meetings")
                        .filter(SkillAims::isNumberOfMeetings)
                        .map(Integer::valueOf)
                        .orElse(USUAL_MEETINGS);
                skill.text("id")
                        .ifPresent(id -> skill.text("applied")
                                .ifPresent(applied -> aims.put(id, new SkillAims(applied, meetings))));
            }
            return aims;
        }

        public static boolean isNumberOfMeetings(String text) {
            return text.matches("[1-9]|1[0-2]");
        }
    }

    static final Curriculum EMPTY =
            new Curriculum("", List.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Curriculum {
        modules = List.copyOf(modules);
        paths = Map.copyOf(paths);
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        targets = Map.copyOf(targets);
        aims = Map.copyOf(aims);
        ruleValues = Map.copyOf(ruleValues);
        templates = List.copyOf(templates);
    }

    /** The modules on offer, in catalogue order. */
    public List<TrainingModule> activeModules() {
        return modules.stream().filter(TrainingModule::isActive).toList();
    }

    public Optional<TrainingModule> module(String slug) {
        return modules.stream().filter(module -> module.slug().equals(slug)).findFirst();
    }

    public Optional<TrainingModule> module(ModuleKey key) {
        return modules.stream().filter(module -> module.key().equals(key)).findFirst();
    }

    /** The template in this language or its stand-in. */
    public Optional<Template> template(String slug, Language language) {
        return language.withFallbacks().stream()
                .flatMap(candidate -> templates.stream()
                        .filter(template -> template.slug().equals(slug) && template.language() == candidate))
                .findFirst();
    }
}
