package org.camtay.quiz.player;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.camtay.quiz.PosedQuestion.Form;
import org.camtay.ui.Prose;

/** Two views side by side, one below the other on a phone. */
@StyleSheet("context://css/viewpoint-pair.css")
class ViewpointPair extends Composite<Div> {

    ViewpointPair(Form.Viewpoints views) {
        getContent().addClassName("viewpoint-pair");
        getContent().add(view("A", views.first()), view("B", views.second()));
    }

    private Div view(String letter, String html) {
        Span name = new Span(getTranslation("quiz.ViewpointPair.view", letter));
        name.addClassName("soft");
        Div view = new Div(name, new Div(Prose.inline(html)));
        view.addClassName("view");
        return view;
    }
}
