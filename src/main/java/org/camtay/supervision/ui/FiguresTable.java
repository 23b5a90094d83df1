package org.camtay.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.camtay.organisation.UnitSummary;
import org.camtay.supervision.Figures;
import org.camtay.supervision.UnitRow;
import org.camtay.supervision.UnitTable;

/** A row per unit, fractions first; the tint of a figure grows with its share, the number says the same. */
class FiguresTable extends Composite<Div> {

    private static final int TINTS = 4;

    FiguresTable(UnitTable table) {
        NativeTable rows = new NativeTable();
        rows.addClassName("figures-table");
        rows.getHead().addRow().add(head("unit"), head("started"), head("finished"), head("active"));
        table.rows().forEach(row -> rows.getBody().add(row(row)));
        getContent().addClassName("scroll-x");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", table.unit().name());
        getContent().add(rows);
    }

    private NativeTableHeaderCell head(String word) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("supervision.FiguresTable." + word));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(UnitRow row) {
        NativeTableRow line = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(name(row));
        line.add(name);
        row.figures()
                .ifPresentOrElse(
                        figures -> line.add(
                                share(figures.started(), figures),
                                share(figures.finished(), figures),
                                share(figures.active(), figures)),
                        () -> line.add(withheld(), withheld(), withheld()));
        return line;
    }

    private Component name(UnitRow row) {
        UnitSummary unit = row.unit();
        if (!row.open()) {
            return new Span(unit.name());
        }
        String path = unit.kind().isCell() ? CellView.path(unit.id()) : UnitView.path(unit.id());
        return new Anchor("/" + path, unit.name());
    }

    private NativeTableCell share(int part, Figures figures) {
        Span figure = new Span(part + "/" + figures.learners());
        int tint = figures.learners() == 0 ? 0 : Math.ceilDiv(TINTS * part, figures.learners());
        figure.addClassNames("figure", "tint-" + tint);
        return new NativeTableCell(figure);
    }

    private NativeTableCell withheld() {
        Span figure = new Span("–");
        figure.addClassNames("figure", "tint-0");
        figure.setTitle(getTranslation("supervision.FiguresTable.withheld"));
        return new NativeTableCell(figure);
    }
}
