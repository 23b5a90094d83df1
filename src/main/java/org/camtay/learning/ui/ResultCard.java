package org.camtay.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.camtay.learning.LessonStanding;
import org.camtay.learning.ModuleStanding;
import org.camtay.quiz.AttemptResult;
import org.camtay.quiz.player.AnsweredQuestions;
import org.camtay.ui.Links;
import org.camtay.ui.SegmentBar;

/** The result of a quiz: passed or not, what to read again, and another try in another order. */
class ResultCard extends Composite<Section> {

    ResultCard(ModuleStanding module, AttemptResult result, Runnable onRetry) {
        String fraction = getTranslation("learning.ResultCard.right", result.right(), result.asked());
        getContent().addClassNames("result-card", "card");
        getContent()
                .add(
                        new H1(getTranslation("learning.ResultCard." + (result.passed() ? "passed" : "notPassed"))),
                        new Paragraph(fraction),
                        new SegmentBar(result.right(), false, result.asked(), fraction),
                        new Paragraph(getTranslation(
                                result.passed() ? "learning.ResultCard.passedWhy" : "learning.ResultCard.notPassedWhy",
                                result.percent(),
                                result.passPercent())));
        if (!result.read().isEmpty()) {
            getContent().add(readAgain(module, result));
        }
        getContent().add(actions(result, onRetry), own());
        if (!result.answers().isEmpty()) {
            getContent()
                    .add(
                            new H2(getTranslation("learning.ResultCard.answers")),
                            new AnsweredQuestions(result.answers()));
        }
    }

    private Component readAgain(ModuleStanding module, AttemptResult result) {
        UnorderedList list = new UnorderedList();
        for (LessonStanding lesson : module.lessons()) {
            if (result.read().contains(lesson.slug())) {
                list.add(new ListItem(new Anchor(ModuleLinks.lesson(module.slug(), lesson.slug()), lesson.title())));
            }
        }
        Div again = new Div(new H2(getTranslation("learning.ResultCard.read")), list);
        again.addClassName("read-again");
        return again;
    }

    private Component actions(AttemptResult result, Runnable onRetry) {
        Button retry = new Button(getTranslation("learning.ResultCard.retry"), _ -> onRetry.run());
        Div actions = new Div();
        actions.addClassName("actions");
        if (result.passed()) {
            actions.add(retry, Links.primary("/", getTranslation("learning.ResultCard.home")));
        } else {
            retry.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(Links.secondary("/", getTranslation("learning.ResultCard.home")), retry);
        }
        return actions;
    }

    private Component own() {
        Paragraph own = new Paragraph(getTranslation("learning.ResultCard.own"));
        own.addClassName("soft");
        return own;
    }
}
