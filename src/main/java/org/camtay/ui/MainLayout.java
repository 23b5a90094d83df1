package org.camtay.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;

/** The frame of every page: the places of the product at the side, on a phone at the bottom, and the page itself. */
@Layout
@AnonymousAllowed
@StyleSheet("context://css/main-layout.css")
@StyleSheet("context://css/parts.css")
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Main main = new Main();
    private final List<Place> places = new ArrayList<>();

    MainLayout(@Value("${camtay.demo:false}") boolean demo) {
        getContent().addClassName("main-layout");
        main.setId("main");
        if (demo) {
            getContent().add(demoBanner());
        }
        getContent().add(skipLink(), navigation(), main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        places.forEach(place -> place.mark(event.getLocation().getPath()));
    }

    private Nav navigation() {
        Nav nav = new Nav(brand());
        nav.setAriaLabel(getTranslation("ui.MainLayout.places"));
        for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
            Place place = new Place(entry, getTranslation(entry.title()));
            places.add(place);
            nav.add(place);
        }
        return nav;
    }

    private static Component brand() {
        Anchor brand = new Anchor("/", Icon.brand(), new Span("Cầm Tay"));
        brand.addClassName("brand");
        return brand;
    }

    private Component skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("ui.MainLayout.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Component demoBanner() {
        Aside banner = new Aside(new Text(getTranslation("ui.MainLayout.demo")));
        banner.addClassName("demo-banner");
        return banner;
    }
}
