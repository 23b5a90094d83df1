package org.camtay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.web.util.HtmlUtils;

/** Text written by trainers, sanitised when it was rendered; links to rules and terms open their cards in place. */
@StyleSheet("context://css/prose.css")
@JavaScript("context://js/prose.js")
public final class Prose extends Composite<Div> {

    /**
     * @param safeHtml rendered by the content module
     */
    public Prose(String safeHtml) {
        getContent().addClassName("prose");
        getContent().add(filled(new Div(), safeHtml));
    }

    /** A short text inside a line, such as an option. */
    public static Span inline(String safeHtml) {
        return filled(new Span(), safeHtml);
    }

    /** The text goes to the browser as it is; the component for HTML would parse it once more for each reader. */
    private static <C extends Component> C filled(C place, String safeHtml) {
        place.getElement().setProperty("innerHTML", safeHtml);
        return place;
    }

    /** The plain words of a short text, for labels that are only spoken. */
    public static String words(String safeHtml) {
        return HtmlUtils.htmlUnescape(safeHtml.replaceAll("<[^>]*>", "")).strip();
    }
}
