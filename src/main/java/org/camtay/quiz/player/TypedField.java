package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import org.camtay.quiz.Response;

/** A text to type. */
class TypedField extends Composite<TextField> implements AnswerField {

    TypedField() {
        getContent().setLabel(getTranslation("quiz.QuestionCard.type"));
        getContent().setMaxLength(Response.TYPED_LENGTH);
        getContent().setWidthFull();
        getContent().addValueChangeListener(_ -> getContent().setInvalid(false));
    }

    @Override
    public Component part() {
        return this;
    }

    @Override
    public Response response() {
        return new Response.Typed(getContent().getValue());
    }

    @Override
    public void askForAnswer() {
        getContent().setErrorMessage(getTranslation("quiz.QuestionCard.typeFirst"));
        getContent().setInvalid(true);
    }
}
