package org.camtay.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The addresses that learners of the program under load find by its links: all lessons on offer and the quizzes.
 *
 * @param lessons at least one, such as {@code /modules/chairing/02-goals}
 * @param quizzes at least one, such as {@code /modules/chairing/quiz}
 */
record Course(List<String> lessons, List<String> quizzes) {

    private static final String MODULES = "/modules";

    Course {
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
        if (lessons.isEmpty() || quizzes.isEmpty()) {
            throw new LoadRefused(MODULES + " offers no module with lessons and a quiz");
        }
    }

    static Course of(Visitor visitor) {
        visitor.open(MODULES, "modules-view");
        List<String> lessons = new ArrayList<>();
        List<String> quizzes = new ArrayList<>();
        for (String module : visitor.links(link -> link.matches(MODULES + "/[^/]+"))) {
            visitor.open(module, "module-view");
            lessons.addAll(visitor.links(link -> link.startsWith(module + "/") && !link.endsWith("/quiz")));
            quizzes.add(module + "/quiz");
        }
        return new Course(lessons, quizzes);
    }
}
