package org.camtay.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way back to the first page. */
public final class HomeLink extends Anchor {
    public HomeLink() {
        super("/", "");
        setText(getTranslation("ui.HomeLink.text"));
        addClassNames("button", "primary");
    }
}
