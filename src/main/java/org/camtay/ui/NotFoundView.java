package org.camtay.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address where nothing is, or nothing for this person: both look the same. */
@Tag("div")
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundView extends Composite<Div> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        getContent().addClassName("notice-view");
        getContent()
                .add(
                        new H1(getTranslation("ui.NotFoundView.title")),
                        new Paragraph(getTranslation(reason(parameter.getException()))),
                        new HomeLink());
        return HttpServletResponse.SC_NOT_FOUND;
    }

    private static String reason(NotFoundException missing) {
        return missing instanceof NotHere known ? known.reason() : "ui.NotFoundView.sentence";
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.NotFoundView.title");
    }
}
