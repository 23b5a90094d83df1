package org.camtay.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camtay.content.Catalogue;
import org.camtay.content.Finding;
import org.camtay.content.Language;
import org.camtay.publishing.OfferedText;
import org.camtay.publishing.Publications;

/** Which texts are offered, since when, and why one is not. */
@Route("content")
@Menu(title = "publishing.ContentView.menu", icon = "content", order = 50)
@RolesAllowed({"TRAINER", "ADMINISTRATOR"})
@StyleSheet("context://css/content-view.css")
class ContentView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Publications publications;
    private final DateTimeFormatter moments;

    ContentView(Publications publications, Clock clock) {
        this.publications = publications;
        this.moments = DateTimeFormatter.ofPattern("H:mm, d/M/yyyy").withZone(clock.getZone());
        getContent().addClassName("content-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Catalogue.State> state = publications.state();
        getContent().removeAll();
        state.ifPresentOrElse(
                found -> getContent().add(new H1(getPageTitle()), standing(found), newest(publications.newest())),
                () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publishing.ContentView.menu");
    }

    private Component standing(Catalogue.State state) {
        Section card = card(
                state.errors().isEmpty()
                        ? getTranslation("publishing.ContentView.good")
                        : getTranslation(
                                "publishing.ContentView.slips", state.errors().size()));
        card.addClassName(state.errors().isEmpty() ? "clean" : "slipped");
        card.add(new Paragraph(
                state.source().isEmpty()
                        ? getTranslation("publishing.ContentView.builtIn")
                        : getTranslation("publishing.ContentView.folder", state.source())));
        Map<String, List<Finding>> byPath = state.errors().stream()
                .collect(Collectors.groupingBy(Finding::path, TreeMap::new, Collectors.toList()));
        byPath.forEach((path, findings) ->
                card.add(file(path, findings, Optional.ofNullable(state.kept().get(path)))));
        return card;
    }

    private Component file(String path, List<Finding> findings, Optional<Instant> since) {
        Language language = Language.of(getLocale());
        UnorderedList slips = new UnorderedList(findings.stream()
                .map(finding -> new ListItem(getTranslation(
                        "publishing.ContentView.slip", finding.line(), finding.id(), finding.message(language))))
                .toArray(ListItem[]::new));
        Paragraph instead =
                new Paragraph(since.map(day -> getTranslation("publishing.ContentView.kept", moments.format(day)))
                        .orElseGet(() -> getTranslation("publishing.ContentView.leftOut")));
        Div file = new Div(new H3(path), slips, instead);
        file.addClassName("file");
        return file;
    }

    private Component newest(List<OfferedText> texts) {
        Section card = card(getTranslation("publishing.ContentView.newest"));
        UnorderedList list = new UnorderedList();
        for (OfferedText text : texts) {
            Span about = new Span(getTranslation(
                    "publishing.ContentView.since",
                    moments.format(text.since()),
                    text.revision(),
                    text.source().isEmpty() ? getTranslation("publishing.ContentView.program") : text.source()));
            about.addClassName("about");
            list.add(new ListItem(new Span(text.path()), about));
        }
        card.add(list);
        return card;
    }

    private static Section card(String title) {
        Section card = new Section(new H2(title));
        card.addClassName("card");
        return card;
    }
}
