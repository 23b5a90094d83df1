package org.camtay.templates.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.camtay.content.Language;
import org.camtay.documents.Paper;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.camtay.templates.Templates;
import org.camtay.ui.Links;
import org.camtay.ui.Prose;

/** A form to look at, print and download, empty or with what is known of the own cell. */
@Route("templates/:template")
@PermitAll
@StyleSheet("context://css/template-view.css")
class TemplateView extends Composite<Article> implements BeforeEnterObserver, HasDynamicTitle {

    private final Templates templates;
    private String title = "";

    TemplateView(Templates templates) {
        this.templates = templates;
        getContent().addClassName("template-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("template").orElse("");
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(TemplateLinks.CELL);
        Optional<UnitId> cell = asked.flatMap(UnitId::parse);
        Language language = Language.of(getLocale());
        Optional<Paper> paper = asked.isEmpty()
                ? templates.empty(slug, language)
                : cell.flatMap(id -> templates.filled(slug, language, id));
        paper.ifPresentOrElse(found -> show(slug, found, cell), () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String slug, Paper paper, Optional<UnitId> cell) {
        title = paper.title();
        getContent().removeAll();
        getContent().add(new H1(title), files(slug, cell), choices(slug, cell), new Prose(paper.html()));
    }

    private Div files(String slug, Optional<UnitId> cell) {
        return group(
                "template-files",
                leaving(Links.primary(
                        TemplateLinks.file(slug, PaperForm.DOCX, cell), getTranslation("templates.TemplateView.docx"))),
                leaving(Links.secondary(
                        TemplateLinks.file(slug, PaperForm.PDF, cell), getTranslation("templates.TemplateView.pdf"))),
                leaving(Links.secondary(
                        TemplateLinks.plain(slug, cell), getTranslation("templates.TemplateView.print"))));
    }

    private Div choices(String slug, Optional<UnitId> cell) {
        Div choices = group("template-choices");
        if (cell.isPresent()) {
            choices.add(new Anchor(
                    TemplateLinks.page(slug, Optional.empty()), getTranslation("templates.TemplateView.empty")));
        }
        for (UnitSummary own : templates.ownCells()) {
            if (!cell.equals(Optional.of(own.id()))) {
                choices.add(new Anchor(
                        TemplateLinks.page(slug, Optional.of(own.id())),
                        getTranslation("templates.TemplateView.fill", own.name())));
            }
        }
        choices.add(new Paragraph(getTranslation("templates.TemplateView.nonSecret")));
        return choices;
    }

    private static Div group(String style, Anchor... links) {
        Div group = new Div(links);
        group.addClassName(style);
        return group;
    }

    private static Anchor leaving(Anchor link) {
        link.setRouterIgnore(true);
        return link;
    }
}
