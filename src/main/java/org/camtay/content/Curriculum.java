package org.camtay.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All content at one moment, immutable; a change makes a new one.
 *
 * @param revision hash over all files
 * @param modules in the order of the catalogue, drafts excluded, retired ones included
 * @param paths role name (such as {@code SECRETARY}) to modules in learning order
 * @param skills id to name, in the order of the skills file
 * @param targets code of an indicator to what the lessons aim at, as a fraction such as {@code 1/2}
 * @param ruleValues code of each rule that has a value in the register to that value
 * @param templates each in every language in which it is written
 */
public record Curriculum(
        String revision,
        List<TrainingModule> modules,
        Map<String, List<ModuleKey>> paths,
        Map<String, LocalizedText> skills,
        Map<String, String> targets,
        Map<String, String> ruleValues,
        List<Template> templates) {
    static final Curriculum EMPTY = new Curriculum("", List.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of());

    public Curriculum {
        modules = List.copyOf(modules);
        paths = Map.copyOf(paths);
        skills = Collections.unmodifiableMap(new LinkedHashMap<>(skills));
        targets = Map.copyOf(targets);
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
