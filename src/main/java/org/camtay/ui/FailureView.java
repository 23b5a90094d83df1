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
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A page that could not be built: one sentence, and a way on. */
@Tag("div")
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends Composite<Div> implements HasErrorParameter<Exception>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        getContent().addClassName("notice-view");
        getContent()
                .add(
                        new H1(getTranslation("ui.FailureView.title")),
                        new Paragraph(Failures.sentence(parameter.getException())),
                        new HomeLink());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.FailureView.title");
    }
}
