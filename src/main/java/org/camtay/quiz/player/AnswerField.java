package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import org.camtay.quiz.Response;

/** The part of a question in which it is answered. */
interface AnswerField {

    Component part();

    Response response();

    /** Whether there is enough to be marked. */
    default boolean isComplete() {
        return !response().isBlank();
    }

    /** Says at the field what is still missing. */
    void askForAnswer();
}
