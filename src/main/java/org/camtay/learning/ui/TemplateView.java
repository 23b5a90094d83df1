package org.camtay.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Template;
import org.camtay.ui.Prose;

/** A form to print and fill by hand. */
@Route("templates/:template")
@PermitAll
@StyleSheet("context://css/lesson-view.css")
class TemplateView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private final Catalogue catalogue;
    private String title = "";

    TemplateView(Catalogue catalogue) {
        this.catalogue = catalogue;
        getContent().addClassName("template-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Template> template = event.getRouteParameters()
                .get("template")
                .flatMap(slug -> catalogue.current().template(slug, Language.of(getLocale())));
        template.ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Template template) {
        title = template.title();
        Anchor print = new Anchor(
                ModuleLinks.plain("/templates/" + template.slug()), getTranslation("learning.TemplateView.print"));
        print.setRouterIgnore(true);
        print.addClassNames("button", "primary");
        getContent().removeAll();
        getContent().add(new H1(title), print, new Prose(template.html()));
    }
}
