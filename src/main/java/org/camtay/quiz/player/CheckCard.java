package org.camtay.quiz.player;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.camtay.content.Language;
import org.camtay.content.QuestionKey;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.Quizzes;
import org.camtay.quiz.Response;

/** A check question in the flow of a lesson: tried as often as one likes, kept nowhere. */
public final class CheckCard extends Composite<Div> {

    /** Below the label of the card, which stands in a section of the lesson. */
    private static final int PROMPT_LEVEL = 4;

    private final Quizzes quizzes;
    private final QuestionKey key;
    private final Language language;
    private final String label;
    private int hintsTaken;

    public CheckCard(Quizzes quizzes, QuestionKey key, String label, Language language) {
        this.quizzes = quizzes;
        this.key = key;
        this.language = language;
        this.label = label;
        getContent().addClassNames("check-card", "card");
        ask();
    }

    private void ask() {
        quizzes.check(key, language, hintsTaken).ifPresent(question -> {
            getContent().removeAll();
            getContent()
                    .add(
                            new H3(label),
                            new QuestionCard(question, PROMPT_LEVEL, given -> answer(question, given), this::hint));
        });
    }

    private void answer(PosedQuestion question, Response given) {
        quizzes.tryOut(key, given, language).ifPresent(answer -> {
            AnswerCard card = new AnswerCard(question, PROMPT_LEVEL, answer);
            Button again = new Button(getTranslation("quiz.CheckCard.again"), _ -> ask());
            Div actions = new Div(again);
            actions.addClassName("actions");
            getContent().removeAll();
            getContent().add(new H3(label), card, actions);
            card.focus();
        });
    }

    private void hint() {
        hintsTaken++;
        ask();
    }
}
