package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.PosedQuestion.Form;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.camtay.quiz.Response;
import org.camtay.ui.Prose;

/** A question to be answered: prompt, options or a field, hints one at a time, and the button. */
@StyleSheet("context://css/question-card.css")
class QuestionCard extends Composite<Div> {

    private final PosedQuestion question;
    private final int level;
    private final AnswerField field;
    private Prose prompt;

    /**
     * @param level of the prompt among the headings of the page
     */
    QuestionCard(PosedQuestion question, int level, Consumer<Response> onAnswer, Runnable onHint) {
        this.question = question;
        this.level = level;
        this.prompt = prompt(question.prompt());
        this.field = field(question.form());
        getContent().addClassName("question-card");
        getContent().add(prompt);
        if (question.form() instanceof Form.Viewpoints views) {
            getContent().add(new ViewpointPair(views));
        }
        Div answer = new Div(field.part());
        answer.addClassName("question-field");
        getContent().add(answer);
        question.hints().forEach(hint -> getContent().add(hint(hint)));
        getContent().add(actions(onAnswer, onHint));
    }

    private Prose prompt(String html) {
        Prose text = new Prose(html);
        text.addClassName("question-prompt");
        text.getElement()
                .setAttribute("role", "heading")
                .setAttribute("aria-level", Integer.toString(level))
                .setAttribute("tabindex", "-1");
        return text;
    }

    private AnswerField field(Form form) {
        return switch (form) {
            case Form.OneOption one -> new OneOptionField(text("chooseOne"), one.options(), _ -> {});
            case Form.SeveralOptions several -> new SeveralOptionsField(several.options());
            case Form.Text _ -> new TypedField();
            case Form.Gap gap -> new OneOptionField(text("chooseForGap"), gap.options(), this::fillGap);
            case Form.Grid grid -> new GridField(grid);
            case Form.Sequence sequence -> new SequenceField(sequence);
            case Form.Viewpoints views -> new OneOptionField(text("chooseView"), views.options(), _ -> {});
        };
    }

    /** The sentence is read with the choice in its gap. */
    private void fillGap(PosedOption choice) {
        Prose filled = prompt(question.prompt()
                .replaceFirst(Form.Gap.BLANK, Matcher.quoteReplacement("<strong>" + choice.text() + "</strong>")));
        getContent().replace(prompt, filled);
        prompt = filled;
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
        if (field.isComplete()) {
            onAnswer.accept(field.response());
        } else {
            field.askForAnswer();
        }
    }

    private String text(String word) {
        return getTranslation("quiz.QuestionCard." + word);
    }
}
