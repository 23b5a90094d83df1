package org.camtay.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camtay.content.Curriculum;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.LessonKey;
import org.camtay.content.LocalizedText;
import org.camtay.content.ModuleKey;
import org.camtay.content.TrainingModule;
import org.camtay.learning.LessonStanding.State;
import org.camtay.quiz.QuizStanding;

/** Everything that is known of one learner, read once, to be put beside modules. */
record Standings(Map<LessonKey, State> lessons, Set<ModuleKey> finished, Map<ModuleKey, QuizStanding> quizzes) {

    ModuleStanding in(TrainingModule module, Language language) {
        List<LessonStanding> standings =
                module.edition(language).lessons().stream().map(this::in).toList();
        return new ModuleStanding(
                module.key(),
                module.slug(),
                module.title().in(language),
                module.summary().in(language),
                module.minutes(),
                module.skills(),
                standings,
                quizzes.getOrDefault(module.key(), QuizStanding.NONE),
                finished.contains(module.key()));
    }

    /** A skill is learned when every module on offer that teaches it is finished. */
    SkillStanding inSkill(String skill, Curriculum curriculum, Language language) {
        List<ModuleStanding> teaching = curriculum.activeModules().stream()
                .filter(module -> module.skills().contains(skill))
                .map(module -> in(module, language))
                .toList();
        return new SkillStanding(
                curriculum
                        .skills()
                        .getOrDefault(skill, new LocalizedText(Map.of()))
                        .in(language),
                state(teaching),
                teaching.stream().mapToInt(module -> module.lessons().size()).sum(),
                teaching.stream().mapToInt(ModuleStanding::minutes).sum());
    }

    private static ModuleState state(List<ModuleStanding> modules) {
        if (!modules.isEmpty() && modules.stream().allMatch(module -> module.state() == ModuleState.FINISHED)) {
            return ModuleState.FINISHED;
        }
        return modules.stream().allMatch(module -> module.state() == ModuleState.NOT_STARTED)
                ? ModuleState.NOT_STARTED
                : ModuleState.STARTED;
    }

    private LessonStanding in(Lesson lesson) {
        return new LessonStanding(
                lesson.key(),
                lesson.slug(),
                lesson.title(),
                lesson.minutes(),
                lessons.getOrDefault(lesson.key(), State.NEW));
    }
}
