package org.camtay.learning;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.content.CellType;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.Lesson.Block;

/**
 * A lesson opened by its reader.
 *
 * @param module in which it stands
 * @param number place in the module, from 1
 * @param section the furthest section shown so far, from 0
 * @param ticked ids of the ticked steps
 * @param cellTypes the kinds of the cells in which the reader holds a post; empty without one
 * @param language in which the lesson is written, not always the reader's
 */
public record OpenLesson(
        Place module,
        Lesson lesson,
        int number,
        int section,
        Set<String> ticked,
        boolean done,
        Set<CellType> cellTypes,
        Language language) {
    public OpenLesson {
        ticked = Set.copyOf(ticked);
        cellTypes = Set.copyOf(cellTypes);
    }

    /** Text for other kinds of cells is left out; who has no cell sees all of it. */
    public boolean shows(Block.Variant variant) {
        return cellTypes.isEmpty() || !Collections.disjoint(cellTypes, variant.types());
    }

    /** Whether a text for some kinds of cells has to say for which. */
    public boolean namesVariants() {
        return cellTypes.isEmpty();
    }

    /** The module around a lesson; how far its other lessons are read is not asked. */
    public record Place(String slug, String title, List<Lesson> lessons) {
        public Place {
            lessons = List.copyOf(lessons);
        }
    }

    public Optional<Lesson> previous() {
        return number > 1 ? Optional.of(module.lessons().get(number - 2)) : Optional.empty();
    }

    public Optional<Lesson> next() {
        return number < module.lessons().size() ? Optional.of(module.lessons().get(number)) : Optional.empty();
    }
}
