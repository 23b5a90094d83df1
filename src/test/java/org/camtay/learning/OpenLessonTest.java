package org.camtay.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.content.CellType.AGENCY;
import static org.camtay.content.CellType.STUDENT;
import static org.camtay.content.CellType.VILLAGE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camtay.content.CellType;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.content.Lesson.Block.Variant;
import org.camtay.content.LessonKey;
import org.junit.jupiter.api.Test;

class OpenLessonTest {

    private static final OpenLesson.Place MODULE = new OpenLesson.Place("slug", "title", List.of());
    private static final Variant FOR_VILLAGES_AND_AGENCIES = new Variant(Set.of(VILLAGE, AGENCY), List.of());

    private static OpenLesson openedBySomebodyOf(CellType... cells) {
        Lesson lesson = new Lesson(new LessonKey(new UUID(0, 1)), "slug", "title", 5, "revision", "", List.of());
        return new OpenLesson(MODULE, lesson, 1, 0, Set.of(), false, Set.of(cells), Language.VI);
    }

    @Test
    void a_reader_sees_what_is_meant_for_the_own_kind_of_cell_and_no_other() {
        assertThat(openedBySomebodyOf(VILLAGE).shows(FOR_VILLAGES_AND_AGENCIES)).isTrue();
        assertThat(openedBySomebodyOf(STUDENT).shows(FOR_VILLAGES_AND_AGENCIES)).isFalse();
        assertThat(openedBySomebodyOf(STUDENT, AGENCY).shows(FOR_VILLAGES_AND_AGENCIES))
                .isTrue();
        assertThat(openedBySomebodyOf(VILLAGE).namesVariants()).isFalse();
    }

    @Test
    void who_has_no_cell_sees_all_and_is_told_for_whom_it_is() {
        assertThat(openedBySomebodyOf().shows(FOR_VILLAGES_AND_AGENCIES)).isTrue();
        assertThat(openedBySomebodyOf().namesVariants()).isTrue();
    }
}
