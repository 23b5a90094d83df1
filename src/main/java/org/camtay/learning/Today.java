package org.camtay.learning;

import java.util.List;

/** What a learner sees first: the own path in learning order, and all skills. */
public record Today(List<ModuleStanding> path, List<SkillStanding> skills) {
    public Today {
        path = List.copyOf(path);
        skills = List.copyOf(skills);
    }
}
