package org.camtay.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.camtay.content.Language;
import org.camtay.learning.ModuleState;
import org.camtay.organisation.UnitId;
import org.camtay.supervision.CellPeople;
import org.camtay.supervision.Supervision;

/** The leaders of one cell and how far each is in each module. */
@Route("supervision/cells/:cell")
@RolesAllowed({"SUPERVISOR", "ATTENDEE"})
@StyleSheet("context://css/cell-view.css")
class CellView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Supervision supervision;
    private String title = "";

    CellView(Supervision supervision) {
        this.supervision = supervision;
        getContent().addClassName("cell-view");
    }

    static String path(UnitId cell) {
        return "supervision/cells/" + cell.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("cell")
                .flatMap(UnitId::parse)
                .flatMap(cell -> supervision.people(cell, Language.of(getLocale())))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CellPeople cell) {
        title = cell.cell().name();
        getContent().removeAll();
        getContent().add(new Anchor("/supervision", getTranslation("supervision.CellView.back")), new H1(title));
        cell.cell().cellType().ifPresent(type -> getContent().add(soft(getTranslation("content.CellType." + type))));
        getContent()
                .add(new Anchor("/cells/" + cell.cell().id().value(), getTranslation("supervision.CellView.picture")));
        if (cell.people().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("supervision.CellView.empty")));
        }
        cell.people().forEach(person -> getContent().add(card(cell, person)));
        getContent().add(soft(getTranslation("supervision.CellView.explain")));
    }

    private Component card(CellPeople cell, CellPeople.Person person) {
        UnorderedList states = new UnorderedList();
        for (int module = 0; module < cell.modules().size(); module++) {
            states.add(new ListItem(
                    new Span(cell.modules().get(module)), chip(person.states().get(module))));
        }
        Section card = new Section(
                new H2(person.name()),
                soft(post(person)),
                states,
                soft(getTranslation("supervision.CellView." + (person.activeThisMonth() ? "active" : "notActive"))));
        card.addClassName("card");
        return card;
    }

    private String post(CellPeople.Person person) {
        String post = getTranslation("organisation.PostKind." + person.post());
        return person.field()
                .map(field -> post + " · " + getTranslation("organisation.CommitteeField." + field))
                .orElse(post);
    }

    private Span chip(ModuleState state) {
        Span chip = new Span(getTranslation("learning.ModuleState." + state));
        chip.addClassName("chip");
        if (state == ModuleState.FINISHED) {
            chip.addClassName("learned");
        }
        return chip;
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
