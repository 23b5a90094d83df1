package org.camtay.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.camtay.content.Language;
import org.camtay.learning.Learning;
import org.camtay.learning.ModuleStanding;
import org.camtay.learning.NextStep;
import org.camtay.ui.SegmentBar;

/** One module: what it is for, how far the learner is, what comes next. */
@Route("modules/:module")
@PermitAll
@StyleSheet("context://css/modules-view.css")
class ModuleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Learning learning;
    private String title = "";

    ModuleView(Learning learning) {
        this.learning = learning;
        getContent().addClassName("module-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ModuleStanding> module = event.getRouteParameters()
                .get("module")
                .flatMap(slug -> learning.module(slug, Language.of(getLocale())));
        module.ifPresentOrElse(this::show, () -> MissingModule.show(event, learning));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ModuleStanding module) {
        title = module.title();
        int done = module.doneLessons();
        int total = module.lessons().size();
        String words = getTranslation("learning.ModulesView.done", done, total, module.minutes());
        Span line = new Span(words);
        line.addClassName("soft");
        Paragraph summary = new Paragraph(module.summary());
        summary.addClassName("purpose");
        Section lessons = new Section(new H2(getTranslation("learning.ModuleView.lessons")), new LessonList(module));
        lessons.addClassName("card");
        getContent().removeAll();
        getContent()
                .add(
                        line,
                        new SegmentBar(done, false, total, words),
                        new H1(title),
                        summary,
                        new NextStepCard(NextStep.in(List.of(module))),
                        lessons);
    }
}
