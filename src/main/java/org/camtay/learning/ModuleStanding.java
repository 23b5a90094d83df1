package org.camtay.learning;

import java.util.List;
import java.util.Optional;
import org.camtay.content.ModuleKey;
import org.camtay.learning.LessonStanding.State;
import org.camtay.quiz.QuizStanding;

/**
 * A module as the learner sees it: its lessons and quiz, and how far each is.
 *
 * @param skills ids of the skills that the module teaches
 * @param finished the quiz was passed, now or in an earlier revision
 */
public record ModuleStanding(
        ModuleKey key,
        String slug,
        String title,
        String summary,
        int minutes,
        List<String> skills,
        List<LessonStanding> lessons,
        QuizStanding quiz,
        boolean finished) {
    public ModuleStanding {
        skills = List.copyOf(skills);
        lessons = List.copyOf(lessons);
    }

    public int doneLessons() {
        return (int)
                lessons.stream().filter(lesson -> lesson.state() == State.DONE).count();
    }

    public ModuleState state() {
        if (finished) {
            return ModuleState.FINISHED;
        }
        boolean begun = quiz.running()
                || quiz.finishedAttempts() > 0
                || lessons.stream().anyMatch(lesson -> lesson.state() != State.NEW);
        return begun ? ModuleState.STARTED : ModuleState.NOT_STARTED;
    }

    /** The lesson to read next: the first that is not done. */
    public Optional<LessonStanding> nextLesson() {
        return lessons.stream().filter(lesson -> lesson.state() != State.DONE).findFirst();
    }
}
