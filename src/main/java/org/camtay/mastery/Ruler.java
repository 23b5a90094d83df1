package org.camtay.mastery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camtay.content.Curriculum;
import org.camtay.content.ModuleKey;
import org.camtay.content.TrainingModule;
import org.camtay.meeting.Norms;
import org.camtay.skills.SkillRules;

/**
 * By what is judged: the rules of the skills, the modules that teach each of them, and the values of the rule register.
 *
 * @param teaching id of every skill, in the order of the skills, to the modules on offer that teach it
 */
record Ruler(Map<String, List<ModuleKey>> teaching, SkillRules rules, Norms norms) {

    static Ruler of(Curriculum curriculum, Norms norms) {
        Map<String, List<ModuleKey>> teaching = new LinkedHashMap<>();
        for (String skill : curriculum.skills().keySet()) {
            teaching.put(
                    skill,
                    curriculum.activeModules().stream()
                            .filter(module -> module.skills().contains(skill))
                            .map(TrainingModule::key)
                            .toList());
        }
        return new Ruler(teaching, SkillRules.of(curriculum), norms);
    }

    Collection<String> skills() {
        return teaching.keySet();
    }

    List<ModuleKey> modules(String skill) {
        return teaching.getOrDefault(skill, List.of());
    }

    /** Changes whenever the same facts may give another standing. */
    String mark() {
        StringBuilder all = new StringBuilder(new TreeMap<>(norms.targets()).toString())
                .append(norms.fixedDay())
                .append(' ')
                .append(norms.fallbackDay())
                .append(' ')
                .append(norms.documentDays())
                .append(' ')
                .append(norms.publishDays());
        return all.append(teaching).append(rules.mark()).toString();
    }
}
