package org.camtay.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.menu.MenuEntry;

/** One place of the menu. */
class Place extends Anchor {

    private final String path;

    Place(MenuEntry entry, String title) {
        super(entry.path().startsWith("/") ? entry.path() : "/" + entry.path());
        this.path = entry.path().replaceFirst("^/", "");
        addClassName("place");
        add(Icon.named(entry.icon()).drawing(), new Span(title));
    }

    /** Shows whether the current page belongs to this place. */
    void mark(String location) {
        boolean here = path.isEmpty() ? location.isEmpty() : location.equals(path) || location.startsWith(path + "/");
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
