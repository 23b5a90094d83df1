package org.camtay.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.camtay.learning.LessonStanding;
import org.camtay.learning.ModuleStanding;
import org.camtay.learning.NextStep;

/** The one thing to do now: what it is and why, in two sentences, and the button. */
@StyleSheet("context://css/next-step-card.css")
class NextStepCard extends Composite<Section> {

    NextStepCard(NextStep step) {
        getContent().addClassNames("next-step-card", "card");
        getContent().setAriaLabel(text("title"));
        switch (step) {
            case NextStep.Read read -> show(read.module(), read.lesson());
            case NextStep.TakeQuiz quiz -> show(quiz.module());
            case NextStep.AllDone _ ->
                show(text("title"), text("allDone"), text("allDoneWhy"), "/modules", text("look"));
        }
    }

    private void show(ModuleStanding module, LessonStanding lesson) {
        boolean begun = lesson.state() == LessonStanding.State.STARTED;
        show(
                getTranslation("learning.NextStepCard.readEyebrow", lesson.minutes()),
                lesson.title(),
                getTranslation(
                        begun ? "learning.NextStepCard.goOnWhy" : "learning.NextStepCard.readWhy",
                        module.title(),
                        module.lessons().indexOf(lesson) + 1,
                        module.lessons().size()),
                ModuleLinks.lesson(module.slug(), lesson.slug()),
                text(begun ? "goOn" : "start"));
    }

    private void show(ModuleStanding module) {
        String word =
                module.quiz().running() ? "quizRunning" : module.quiz().finishedAttempts() > 0 ? "quizAgain" : "quiz";
        show(
                text("title"),
                getTranslation("learning.NextStepCard.quizTitle", module.title()),
                text(word + "Why"),
                ModuleLinks.quiz(module.slug()),
                text(word));
    }

    private void show(String eyebrow, String title, String why, String href, String action) {
        Span above = new Span(eyebrow);
        above.addClassName("eyebrow");
        Div words = new Div(above, new H2(title), new Paragraph(why));
        Anchor button = new Anchor(href, action);
        button.addClassNames("button", "on-lacquer");
        getContent().add(words, button);
    }

    private String text(String word) {
        return getTranslation("learning.NextStepCard." + word);
    }
}
