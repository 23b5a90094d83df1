package org.camtay.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Học · Tập · Làm, learned · practised · applied: the mark of the product, everywhere a skill appears. */
@StyleSheet("context://css/three-steps.css")
public final class ThreeSteps extends Composite<Div> {

    /** How far one of the three is. */
    public enum Fill {
        NONE,
        HALF,
        FULL
    }

    public ThreeSteps(Fill learned, Fill practised, Fill applied) {
        getContent().addClassName("three-steps");
        getContent()
                .getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        getTranslation("ui.ThreeSteps.label", words(learned), words(practised), words(applied)));
        getContent().add(bar("learned", learned), bar("practised", practised), bar("applied", applied));
    }

    private String words(Fill fill) {
        return getTranslation("ui.ThreeSteps." + fill);
    }

    private static Span bar(String step, Fill fill) {
        Span bar = new Span();
        bar.addClassName(step);
        switch (fill) {
            case NONE -> bar.addClassName("none");
            case HALF -> bar.addClassName("half");
            case FULL -> bar.addClassName("full");
        }
        return bar;
    }
}
