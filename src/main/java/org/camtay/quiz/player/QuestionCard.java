package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.camtay.quiz.Response;
import org.camtay.ui.Prose;

/** A question to be answered: prompt, options or a field, hints one at a time, and the button. */
@StyleSheet("context://css/question-card.css")
class QuestionCard extends Composite<Div> {

    private final PosedQuestion question;
    private final Div field = new Div();
    private Supplier<Response> response = () -> new Response.Chosen(List.of());
    private Runnable askForAnswer = () -> {};

    /**
     * @param level of the prompt among the headings of the page
     */
    QuestionCard(PosedQuestion question, int level, Consumer<Response> onAnswer, Runnable onHint) {
        this.question = question;
        getContent().addClassName("question-card");
        field.addClassName("question-field");
        field.add(
                switch (question.form()) {
                    case ONE_OPTION -> oneOption();
                    case SEVERAL_OPTIONS -> severalOptions();
                    case TEXT -> text();
                });
        getContent().add(prompt(level), field);
        question.hints().forEach(hint -> getContent().add(hint(hint)));
        getContent().add(actions(onAnswer, onHint));
    }

    private Component prompt(int level) {
        Prose prompt = new Prose(question.prompt());
        prompt.addClassName("question-prompt");
        prompt.getElement()
                .setAttribute("role", "heading")
                .setAttribute("aria-level", Integer.toString(level))
                .setAttribute("tabindex", "-1");
        return prompt;
    }

    private Component oneOption() {
        RadioButtonGroup<PosedOption> group = new RadioButtonGroup<>(text("chooseOne"));
        group.setItems(question.options());
        group.setRenderer(new ComponentRenderer<>(option -> Prose.inline(option.text())));
        group.addValueChangeListener(_ -> group.setInvalid(false));
        response = () -> new Response.Chosen(
                group.getOptionalValue().map(PosedOption::id).stream().toList());
        askForAnswer = () -> {
            group.setErrorMessage(text("chooseFirst"));
            group.setInvalid(true);
        };
        return group;
    }

    private Component severalOptions() {
        CheckboxGroup<PosedOption> group = new CheckboxGroup<>(text("chooseSeveral"));
        group.setItems(question.options());
        group.setRenderer(new ComponentRenderer<>(option -> Prose.inline(option.text())));
        group.addValueChangeListener(_ -> group.setInvalid(false));
        response = () -> new Response.Chosen(
                group.getValue().stream().map(PosedOption::id).toList());
        askForAnswer = () -> {
            group.setErrorMessage(text("chooseFirst"));
            group.setInvalid(true);
        };
        return group;
    }

    private Component text() {
        TextField typed = new TextField(text("type"));
        typed.setMaxLength(Response.TYPED_LENGTH);
        typed.setWidthFull();
        typed.addValueChangeListener(_ -> typed.setInvalid(false));
        response = () -> new Response.Typed(typed.getValue());
        askForAnswer = () -> {
            typed.setErrorMessage(text("typeFirst"));
            typed.setInvalid(true);
        };
        return typed;
    }

    private Component hint(String html) {
        Prose hint = new Prose(html);
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "note");
        return hint;
    }

    private Component actions(Consumer<Response> onAnswer, Runnable onHint) {
        Div actions = new Div();
        actions.addClassName("actions");
        if (question.moreHints() > 0) {
            actions.add(new Button(text("hint"), _ -> onHint.run()));
        }
        Button answer = new Button(text("answer"), _ -> submit(onAnswer));
        answer.addThemeVariants(ButtonVariant.PRIMARY);
        actions.add(answer);
        return actions;
    }

    private void submit(Consumer<Response> onAnswer) {
        Response given = response.get();
        if (given.isBlank()) {
            askForAnswer.run();
        } else {
            onAnswer.accept(given);
        }
    }

    private String text(String word) {
        return getTranslation("quiz.QuestionCard." + word);
    }
}
