package org.camtay.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import java.util.Optional;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.TrainingModule;
import org.camtay.meeting.Indicator;
import org.camtay.organisation.UnitId;
import org.camtay.records.ActivityRecords;
import org.camtay.records.CellPicture;
import org.camtay.records.CellPictures;
import org.camtay.records.IndicatorSkill;
import org.camtay.ui.Links;

/** What the meetings of a cell say: each indicator as a fraction with its year, and what is still to be done. */
@Route("cells/:cell")
@RolesAllowed({"CELL_LEADER", "ATTENDEE", "SUPERVISOR"})
@StyleSheet("context://css/cell-picture-view.css")
class CellPictureView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MONTHS = 12;

    private final CellPictures pictures;
    private final ActivityRecords records;
    private final Catalogue catalogue;
    private String title = "";

    CellPictureView(CellPictures pictures, ActivityRecords records, Catalogue catalogue) {
        this.pictures = pictures;
        this.records = records;
        this.catalogue = catalogue;
        getContent().addClassName("cell-picture-view");
    }

    static String path(UnitId cell) {
        return "cells/" + cell.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("cell")
                .flatMap(UnitId::parse)
                .flatMap(pictures::picture)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CellPicture picture) {
        title = picture.cell().name();
        getContent().removeAll();
        boolean own = records.ownCells().contains(picture.cell());
        Div heading = new Div(soft(title), new H1(getTranslation("records.CellPictureView.title")));
        Div line = new Div(heading);
        line.addClassName("topline");
        if (own) {
            line.add(Links.primary(
                    "/" + MeetingEntryView.path(picture.cell().id()), getTranslation("records.CellPictureView.enter")));
        }
        getContent().add(line);
        if (picture.gauges().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("records.CellPictureView.empty")));
        }
        picture.support().ifPresent(support -> getContent().add(soft(getTranslation("records.Support." + support))));
        Div beside = new Div(new OpenMatters(picture));
        if (own) {
            beside.add(meetings(picture));
        }
        Div columns = new Div(gauges(picture), beside);
        beside.addClassName("beside");
        columns.addClassName("columns");
        getContent().add(columns, soft(getTranslation("records.CellPictureView.purpose")));
    }

    private Component meetings(CellPicture picture) {
        UnitId cell = picture.cell().id();
        return new MeetingList(
                records.recordsOf(cell, picture.today().minusMonths(MONTHS)),
                record -> act(cell, () -> records.adopt(record)),
                record -> act(cell, () -> records.confirm(record)));
    }

    private void act(UnitId cell, Runnable command) {
        command.run();
        pictures.picture(cell).ifPresent(this::show);
    }

    private Component gauges(CellPicture picture) {
        Section card = new Section(new H2(getTranslation("records.CellPictureView.indicators")));
        card.addClassName("card");
        card.setVisible(!picture.gauges().isEmpty());
        picture.gauges().forEach(gauge -> {
            GaugeCard shown = new GaugeCard(gauge, picture.months());
            module(gauge.indicator()).ifPresent(module -> shown.help(help(module)));
            card.add(shown);
        });
        return card;
    }

    private Optional<TrainingModule> module(Indicator indicator) {
        return catalogue.current().activeModules().stream()
                .filter(module -> module.skills().contains(IndicatorSkill.of(indicator)))
                .findFirst();
    }

    private Component help(TrainingModule module) {
        String name = module.title().in(Language.of(getLocale()));
        return Links.secondary("/modules/" + module.slug(), getTranslation("records.CellPictureView.help", name));
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
