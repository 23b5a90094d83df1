package org.camtay.quiz.player;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
import org.camtay.content.Language;
import org.camtay.content.ModuleKey;
import org.camtay.quiz.AttemptId;
import org.camtay.quiz.AttemptResult;
import org.camtay.quiz.ExplainedAnswer;
import org.camtay.quiz.ModuleRetired;
import org.camtay.quiz.PosedQuestion;
import org.camtay.quiz.Quizzes;
import org.camtay.quiz.Response;
import org.camtay.ui.HomeLink;
import org.camtay.ui.SegmentBar;

/** Plays the running attempt of a module, one question at a time, and hands the result to the page. */
public final class QuizPlayer extends Composite<Div> {

    /** The question is the title of the page. */
    private static final int PROMPT_LEVEL = 1;

    private final Quizzes quizzes;
    private final AttemptId attempt;
    private final Language language;
    private final String title;
    private final Consumer<AttemptResult> onResult;

    /**
     * @param title of the module, shown above each question
     * @param onResult called when nothing is left to answer; the page shows it in its own way
     * @throws ModuleRetired when the module is not on offer
     */
    public QuizPlayer(
            Quizzes quizzes, ModuleKey module, Language language, String title, Consumer<AttemptResult> onResult) {
        this.quizzes = quizzes;
        this.language = language;
        this.title = title;
        this.onResult = onResult;
        this.attempt = quizzes.begin(module, language);
        getContent().addClassName("quiz-player");
        show(quizzes.next(attempt, language));
    }

    private void next() {
        guarded(() -> {
            Optional<PosedQuestion> question = quizzes.next(attempt, language);
            show(question);
            question.ifPresent(_ -> getContent()
                    .getElement()
                    .executeJs("const p=this.querySelector('.question-prompt');"
                            + "p&&(p.focus({preventScroll:true}),window.scrollTo(0,0))"));
        });
    }

    private void show(Optional<PosedQuestion> question) {
        question.ifPresentOrElse(
                this::show, () -> quizzes.result(attempt, language).ifPresent(onResult));
    }

    private void show(PosedQuestion question) {
        getContent().removeAll();
        getContent()
                .add(
                        place(question),
                        bar(question, question.number() - 1),
                        new QuestionCard(
                                question,
                                PROMPT_LEVEL,
                                given -> guarded(() -> answer(question, given)),
                                () -> guarded(() -> hint(question))));
    }

    private void answer(PosedQuestion question, Response given) {
        ExplainedAnswer answer = quizzes.answer(attempt, question.key(), given, language);
        AnswerCard card = new AnswerCard(question, PROMPT_LEVEL, answer);
        Button next = new Button(
                getTranslation(answer.last() ? "quiz.QuizPlayer.result" : "quiz.QuizPlayer.next"), _ -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(next);
        actions.addClassName("actions");
        getContent().removeAll();
        getContent().add(place(question), bar(question, question.number()), card, actions);
        card.focus();
    }

    private void hint(PosedQuestion question) {
        show(quizzes.hint(attempt, question.key(), language));
    }

    /** A module that is taken back while its quiz is open ends the quiz with one sentence. */
    private void guarded(Runnable move) {
        try {
            move.run();
        } catch (ModuleRetired _) {
            getContent().removeAll();
            Paragraph sentence = new Paragraph(getTranslation("quiz.QuizPlayer.retired"));
            sentence.getElement().setAttribute("role", "alert");
            getContent().add(sentence, new HomeLink());
        }
    }

    private Span place(PosedQuestion question) {
        Span place = new Span(getTranslation("quiz.QuizPlayer.place", title, question.number(), question.total()));
        place.addClassName("soft");
        return place;
    }

    private SegmentBar bar(PosedQuestion question, int done) {
        return new SegmentBar(
                done,
                done < question.number(),
                question.total(),
                getTranslation("quiz.QuizPlayer.done", done, question.total()));
    }
}
