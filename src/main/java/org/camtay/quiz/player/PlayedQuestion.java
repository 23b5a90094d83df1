package org.camtay.quiz.player;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.camtay.quiz.ExplainedAnswer;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.Response;
import org.camtay.ui.SegmentBar;

/** One question with its place in a round, then its explanation and the way on; the page knows who marks it. */
public final class PlayedQuestion extends Composite<Div> {

    /** The question is the title of the page. */
    private static final int PROMPT_LEVEL = 1;

    private final String title;
    private final Play play;

    /**
     * What the page does with it.
     *
     * @param marking stores a response and explains it; none when the question is no longer to be answered, and the page goes on
     * @param hints the question again, with as many hints opened; none as above
     * @param onNext goes on after the explanation
     */
    public record Play(
            Function<Response, Optional<ExplainedAnswer>> marking,
            IntFunction<Optional<PosedQuestion>> hints,
            Runnable onNext) {}

    /**
     * @param title of the round, shown above the question
     */
    public PlayedQuestion(PosedQuestion question, String title, Play play) {
        this.title = title;
        this.play = play;
        getContent().addClassName("quiz-player");
        ask(question);
    }

    /** Brings the question to those who read with ears or keyboard. */
    public void focus() {
        getElement()
                .executeJs("const p=this.querySelector('.question-prompt');"
                        + "p&&(p.focus({preventScroll:true}),window.scrollTo(0,0))");
    }

    private void ask(PosedQuestion question) {
        begin(question, question.number() - 1);
        getContent()
                .add(new QuestionCard(
                        question,
                        PROMPT_LEVEL,
                        given -> play.marking()
                                .apply(given)
                                .ifPresentOrElse(answer -> explain(question, answer), play.onNext()),
                        () -> play.hints()
                                .apply(question.hints().size() + 1)
                                .ifPresentOrElse(this::ask, play.onNext())));
    }

    private void explain(PosedQuestion question, ExplainedAnswer answer) {
        AnswerCard card = new AnswerCard(question, PROMPT_LEVEL, answer);
        Button next = new Button(
                getTranslation(answer.last() ? "quiz.PlayedQuestion.end" : "quiz.QuizPlayer.next"),
                _ -> play.onNext().run());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(next);
        actions.addClassName("actions");
        begin(question, question.number());
        getContent().add(card, actions);
        card.focus();
    }

    private void begin(PosedQuestion question, int done) {
        Span place = new Span(getTranslation("quiz.QuizPlayer.place", title, question.number(), question.total()));
        place.addClassName("soft");
        getContent().removeAll();
        getContent()
                .add(
                        place,
                        new SegmentBar(
                                done,
                                done < question.number(),
                                question.total(),
                                getTranslation("quiz.QuizPlayer.done", done, question.total())));
    }
}
