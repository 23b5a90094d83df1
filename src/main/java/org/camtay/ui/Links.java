package org.camtay.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links that look like buttons: going somewhere is a link, doing something is a button. */
public final class Links {

    private Links() {}

    /** The one thing to do on this page. */
    public static Anchor primary(String href, String text) {
        return styled(href, text, "primary");
    }

    /** Another way to go. */
    public static Anchor secondary(String href, String text) {
        return styled(href, text, "secondary");
    }

    private static Anchor styled(String href, String text, String kind) {
        Anchor link = new Anchor(href, text);
        link.addClassNames("button", kind);
        return link;
    }
}
