package org.camtay.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.camtay.content.Language;
import org.camtay.learning.Learning;
import org.camtay.learning.ModuleStanding;
import org.camtay.quiz.AttemptResult;
import org.camtay.quiz.Quizzes;
import org.camtay.quiz.player.QuizPlayer;

/** The quiz of a module and its result. */
@Route("modules/:module/quiz")
@PermitAll
@StyleSheet("context://css/quiz-view.css")
class QuizView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Learning learning;
    private final Quizzes quizzes;
    private String title = "";

    QuizView(Learning learning, Quizzes quizzes) {
        this.learning = learning;
        this.quizzes = quizzes;
        getContent().addClassName("quiz-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ModuleStanding> module = event.getRouteParameters()
                .get("module")
                .flatMap(slug -> learning.module(slug, Language.of(getLocale())));
        module.ifPresentOrElse(this::play, () -> MissingModule.show(event, learning));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void play(ModuleStanding module) {
        learning.start(module.key());
        title = getTranslation("learning.QuizView.title", module.title());
        getContent().removeAll();
        getContent()
                .add(new QuizPlayer(
                        quizzes,
                        module.key(),
                        Language.of(getLocale()),
                        module.title(),
                        result -> show(module, result)));
    }

    private void show(ModuleStanding module, AttemptResult result) {
        getContent().removeAll();
        getContent().add(new ResultCard(module, result, () -> play(module)));
    }
}
