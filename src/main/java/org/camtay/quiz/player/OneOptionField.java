package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.camtay.quiz.Response;
import org.camtay.ui.Prose;

/** Options of which one is chosen. */
class OneOptionField extends Composite<RadioButtonGroup<PosedOption>> implements AnswerField {

    OneOptionField(String label, List<PosedOption> options, Consumer<PosedOption> onChoice) {
        getContent().setLabel(label);
        getContent().setItems(options);
        getContent().setRenderer(new ComponentRenderer<>(option -> Prose.inline(option.text())));
        getContent().addValueChangeListener(change -> {
            getContent().setInvalid(false);
            onChoice.accept(change.getValue());
        });
    }

    @Override
    public Component part() {
        return this;
    }

    @Override
    public Response response() {
        return new Response.Chosen(
                getContent().getOptionalValue().map(PosedOption::id).stream().toList());
    }

    @Override
    public void askForAnswer() {
        getContent().setErrorMessage(getTranslation("quiz.QuestionCard.chooseFirst"));
        getContent().setInvalid(true);
    }
}
