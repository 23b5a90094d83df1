package org.camtay.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;

/** Text written by trainers, sanitised when it was rendered; links to rules and terms open their cards in place. */
@StyleSheet("context://css/prose.css")
@JavaScript("context://js/prose.js")
public final class Prose extends Composite<Div> {

    /**
     * @param safeHtml rendered by the content module
     */
    public Prose(String safeHtml) {
        getContent().addClassName("prose");
        getContent().add(new Html("<div>" + safeHtml + "</div>"));
    }

    /** A short text inside a line, such as an option. */
    public static Html inline(String safeHtml) {
        return new Html("<span>" + safeHtml + "</span>");
    }
}
