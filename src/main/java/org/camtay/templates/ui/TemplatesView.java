package org.camtay.templates.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.camtay.content.Language;
import org.camtay.templates.TemplateSummary;
import org.camtay.templates.Templates;

/** All forms by name. */
@Route("templates")
@PermitAll
class TemplatesView extends Composite<Article> implements HasDynamicTitle {

    TemplatesView(Templates templates) {
        UnorderedList list = new UnorderedList();
        for (TemplateSummary template : templates.all(Language.of(getLocale()))) {
            list.add(new ListItem(new Anchor(TemplateLinks.page(template.slug(), Optional.empty()), template.title())));
        }
        list.addClassName("row-list");
        getContent()
                .add(new H1(getPageTitle()), new Paragraph(getTranslation("templates.TemplatesView.sentence")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("templates.TemplatesView.title");
    }
}
