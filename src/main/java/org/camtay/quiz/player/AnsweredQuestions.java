package org.camtay.quiz.player;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import org.camtay.quiz.AnsweredQuestion;
import org.camtay.quiz.ExplainedAnswer.Verdict;

/** The questions of a finished attempt, each to be opened with what was answered and why it is right or not. */
@StyleSheet("context://css/answered-questions.css")
public final class AnsweredQuestions extends Composite<Div> {

    /** Below the heading that the page gives to the whole. */
    private static final int PROMPT_LEVEL = 3;

    public AnsweredQuestions(List<AnsweredQuestion> answers) {
        getContent().addClassName("answered-questions");
        answers.forEach(answered -> getContent().add(details(answered)));
    }

    private NativeDetails details(AnsweredQuestion answered) {
        Verdict verdict = answered.answer().verdict();
        NativeDetails details = new NativeDetails(getTranslation(
                "quiz.AnsweredQuestions.question",
                answered.question().number(),
                getTranslation("quiz.AnswerCard." + verdict)));
        details.setContent(new AnswerCard(answered.question(), PROMPT_LEVEL, answered.answer()));
        details.addClassName(verdict == Verdict.RIGHT ? "is-right" : "is-wrong");
        return details;
    }
}
