package org.camtay.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way back to the first page. */
class HomeLink extends Anchor {
    HomeLink() {
        super("/", "");
        setText(getTranslation("ui.HomeLink.text"));
        addClassNames("button", "primary");
    }
}
