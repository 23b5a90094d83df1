package org.camtay.learning;

import java.util.Optional;
import java.util.Set;
import org.camtay.content.Language;
import org.camtay.content.Lesson;

/**
 * A lesson opened by its reader.
 *
 * @param module the module with all its lessons
 * @param number place in the module, from 1
 * @param section the furthest section shown so far, from 0
 * @param ticked ids of the ticked steps
 * @param language in which the lesson is written, not always the reader's
 */
public record OpenLesson(
        ModuleStanding module,
        Lesson lesson,
        int number,
        int section,
        Set<String> ticked,
        boolean done,
        Language language) {
    public OpenLesson {
        ticked = Set.copyOf(ticked);
    }

    public Optional<LessonStanding> previous() {
        return number > 1 ? Optional.of(module.lessons().get(number - 2)) : Optional.empty();
    }

    public Optional<LessonStanding> next() {
        return number < module.lessons().size() ? Optional.of(module.lessons().get(number)) : Optional.empty();
    }
}
