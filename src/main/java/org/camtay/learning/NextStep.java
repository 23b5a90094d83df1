package org.camtay.learning;

import java.util.List;
import java.util.Optional;

/** The one thing to do now. */
public sealed interface NextStep {

    /** Read this lesson, or go on reading it. */
    record Read(ModuleStanding module, LessonStanding lesson) implements NextStep {}

    /** Take the quiz: begin, continue or repeat it. */
    record TakeQuiz(ModuleStanding module) implements NextStep {}

    /** Everything on offer is finished. */
    record AllDone() implements NextStep {}

    /**
     * A quiz that runs is continued first; else the first unfinished module of the path is taken, lesson by lesson, then its
     * quiz.
     */
    static NextStep in(List<ModuleStanding> path) {
        return running(path)
                .or(() -> path.stream()
                        .filter(module -> !module.finished())
                        .findFirst()
                        .map(NextStep::in))
                .orElseGet(AllDone::new);
    }

    private static Optional<NextStep> running(List<ModuleStanding> path) {
        return path.stream()
                .filter(module -> module.quiz().running())
                .findFirst()
                .map(TakeQuiz::new);
    }

    private static NextStep in(ModuleStanding module) {
        return module.nextLesson()
                .<NextStep>map(lesson -> new Read(module, lesson))
                .orElseGet(() -> new TakeQuiz(module));
    }
}
