package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.camtay.quiz.Response;
import org.camtay.ui.Prose;

/** Options of which any number is chosen. */
class SeveralOptionsField extends Composite<CheckboxGroup<PosedOption>> implements AnswerField {

    SeveralOptionsField(List<PosedOption> options) {
        getContent().setLabel(getTranslation("quiz.QuestionCard.chooseSeveral"));
        getContent().setItems(options);
        getContent().setRenderer(new ComponentRenderer<>(option -> Prose.inline(option.text())));
        getContent().addValueChangeListener(_ -> getContent().setInvalid(false));
    }

    @Override
    public Component part() {
        return this;
    }

    @Override
    public Response response() {
        return new Response.Chosen(
                getContent().getValue().stream().map(PosedOption::id).toList());
    }

    @Override
    public void askForAnswer() {
        getContent().setErrorMessage(getTranslation("quiz.QuestionCard.chooseFirst"));
        getContent().setInvalid(true);
    }
}
