package org.camtay.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A bar of equal parts: so many done, one under way, the rest to come. Words beside it say the same. */
@StyleSheet("context://css/segment-bar.css")
public final class SegmentBar extends Composite<Div> {

    /**
     * @param done parts that are finished
     * @param now whether the next part is under way
     * @param label says the same to those who do not see the bar
     */
    public SegmentBar(int done, boolean now, int total, String label) {
        getContent().addClassName("segment-bar");
        getContent().getElement().setAttribute("role", "img").setAttribute("aria-label", label);
        for (int part = 0; part < total; part++) {
            Span segment = new Span();
            segment.addClassName(part < done ? "done" : now && part == done ? "now" : "ahead");
            getContent().add(segment);
        }
    }
}
