package org.camtay.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camtay.organisation.UnitId;
import org.camtay.supervision.Figures;
import org.camtay.supervision.Supervision;
import org.camtay.supervision.UnitTable;

/** The units below one unit and how many of their leaders learn. */
@Route("supervision/:unit")
@RolesAllowed({"SUPERVISOR", "TOTALS_VIEWER"})
@StyleSheet("context://css/unit-view.css")
class UnitView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Supervision supervision;
    private final Clock clock;
    private String title = "";

    UnitView(Supervision supervision, Clock clock) {
        this.supervision = supervision;
        this.clock = clock;
        getContent().addClassName("unit-view");
    }

    static String path(UnitId unit) {
        return "supervision/" + unit.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("unit")
                .flatMap(UnitId::parse)
                .flatMap(supervision::table)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UnitTable table) {
        title = table.unit().name();
        getContent().removeAll();
        getContent().add(top(table));
        table.total().map(this::attention).ifPresent(getContent()::add);
        getContent().add(figures(table));
    }

    private Component top(UnitTable table) {
        Span month = new Span(DateTimeFormatter.ofPattern(getTranslation("supervision.UnitView.month"), getLocale())
                .format(LocalDate.now(clock)));
        month.addClassName("soft");
        Anchor download =
                new Anchor("/" + path(table.unit().id()) + ".csv", getTranslation("supervision.UnitView.download"));
        download.setRouterIgnore(true);
        download.addClassNames("button", "secondary");
        Div top = new Div(new Div(month, new H1(title)), download);
        top.addClassName("topline");
        return top;
    }

    /** Where help is needed first: those who have not begun. */
    private Component attention(Figures total) {
        int waiting = total.learners() - total.started();
        Span number = new Span(Integer.toString(waiting));
        number.addClassName("number");
        Span why = new Span(getTranslation("supervision.UnitView.waitingWhy", total.learners()));
        why.addClassName("soft");
        Div words = new Div(new Span(getTranslation("supervision.UnitView.waiting", waiting)), why);
        words.addClassName("words");
        Section card = new Section(number, words);
        card.addClassNames("attention", "card");
        return card;
    }

    private Component figures(UnitTable table) {
        Section card = new Section(
                new H2(getTranslation(
                        "supervision.UnitView.heading." + table.unit().kind())),
                new FiguresTable(table));
        card.addClassName("card");
        card.add(new Paragraph(getTranslation("supervision.UnitView.explain")));
        if (table.hasSuppressed()) {
            card.add(new Paragraph(getTranslation("supervision.UnitView.suppressed")));
        }
        return card;
    }
}
