package org.camtay.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.camtay.content.Language;
import org.camtay.learning.Learning;
import org.camtay.learning.OpenLesson;
import org.camtay.quiz.Quizzes;
import org.camtay.ui.Links;
import org.camtay.ui.Prose;
import org.camtay.ui.SegmentBar;

/** The lesson reader. */
@Route("modules/:module/:lesson")
@PermitAll
@StyleSheet("context://css/lesson-view.css")
class LessonView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private final Learning learning;
    private final Quizzes quizzes;
    private String title = "";

    LessonView(Learning learning, Quizzes quizzes) {
        this.learning = learning;
        this.quizzes = quizzes;
        getContent().addClassName("lesson-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters address = event.getRouteParameters();
        Optional<OpenLesson> lesson = address.get("module")
                .flatMap(module ->
                        address.get("lesson").flatMap(slug -> learning.open(module, slug, Language.of(getLocale()))));
        lesson.ifPresentOrElse(this::show, () -> MissingModule.show(event, learning));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(OpenLesson open) {
        title = open.lesson().title();
        Paragraph purpose = new Paragraph(Prose.inline(open.lesson().purpose()));
        purpose.addClassName("purpose");
        Div end = new Div();
        getContent().removeAll();
        getContent()
                .add(
                        place(open),
                        bar(open),
                        new H1(title),
                        purpose,
                        new LessonSteps(learning, quizzes, open, () -> end.add(ways(open))),
                        end,
                        plainLink(open));
        if (!open.language().equals(Language.of(getLocale()))) {
            getContent().getElement().setAttribute("lang", open.language().tag());
        }
    }

    private Component place(OpenLesson open) {
        Span place = new Span(getTranslation(
                "learning.LessonView.place",
                open.module().title(),
                open.number(),
                open.module().lessons().size(),
                open.lesson().minutes()));
        place.addClassName("soft");
        return place;
    }

    private Component bar(OpenLesson open) {
        return new SegmentBar(
                open.number() - 1,
                true,
                open.module().lessons().size(),
                getTranslation(
                        "learning.LessonView.bar",
                        open.number(),
                        open.module().lessons().size()));
    }

    /** Where one can go after the last step. */
    private Component ways(OpenLesson open) {
        String module = open.module().slug();
        Div ways = new Div();
        ways.addClassName("actions");
        ways.add(open.previous()
                .map(before -> Links.secondary(
                        ModuleLinks.lesson(module, before.slug()), getTranslation("learning.LessonView.previous")))
                .orElseGet(() ->
                        Links.secondary(ModuleLinks.module(module), getTranslation("learning.LessonView.module"))));
        ways.add(open.next()
                .map(after -> Links.primary(
                        ModuleLinks.lesson(module, after.slug()),
                        getTranslation("learning.LessonView.next", after.title())))
                .orElseGet(() -> Links.primary(ModuleLinks.quiz(module), getTranslation("learning.LessonView.quiz"))));
        return ways;
    }

    private Component plainLink(OpenLesson open) {
        String address = ModuleLinks.lesson(open.module().slug(), open.lesson().slug());
        Anchor link = new Anchor(ModuleLinks.plain(address), getTranslation("learning.LessonView.plain"));
        link.setRouterIgnore(true);
        link.addClassName("plain-link");
        return link;
    }
}
