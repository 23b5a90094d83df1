package org.camtay.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.camtay.content.Language;
import org.camtay.learning.Learning;
import org.camtay.learning.ModuleStanding;
import org.camtay.ui.SegmentBar;

/** All modules of the own path. */
@Route("modules")
@Menu(title = "learning.ModulesView.menu", icon = "lessons", order = 20)
@PermitAll
@StyleSheet("context://css/modules-view.css")
class ModulesView extends Composite<Div> implements HasDynamicTitle {

    ModulesView(Learning learning) {
        List<ModuleStanding> path = learning.path(Language.of(getLocale()));
        getContent().addClassName("modules-view");
        getContent().add(new H1(getPageTitle()));
        if (path.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("learning.ModulesView.empty")));
        }
        path.forEach(module -> getContent().add(card(module)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.ModulesView.menu");
    }

    private Component card(ModuleStanding module) {
        int done = module.doneLessons();
        int total = module.lessons().size();
        String words = getTranslation("learning.ModulesView.done", done, total, module.minutes());
        Span line = new Span(words);
        line.addClassName("soft");
        Article card = new Article(
                new H2(new Anchor(ModuleLinks.module(module.slug()), module.title())),
                new Paragraph(module.summary()),
                new SegmentBar(done, false, total, words),
                line,
                state(module));
        card.addClassNames("module-card", "card");
        return card;
    }

    private Component state(ModuleStanding module) {
        Span chip = new Span(getTranslation("learning.ModuleState." + module.state()));
        chip.addClassName("chip");
        if (module.finished()) {
            chip.addClassName("learned");
        }
        return chip;
    }
}
