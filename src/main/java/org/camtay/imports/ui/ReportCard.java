package org.camtay.imports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.camtay.imports.Effect;
import org.camtay.imports.ImportReport;
import org.camtay.imports.Slip;
import org.camtay.sheets.Place;
import org.camtay.ui.Translations;

/** What a file does or did: the outcome, how much of what, then row by row; slips first. */
@StyleSheet("context://css/report-card.css")
class ReportCard extends Composite<Section> {

    /** More rows than this nobody reads on a page; the counts above speak of all. */
    private static final int ROWS_SHOWN = 200;

    private final Translations texts;

    private record Line(Place place, String sentence) {}

    ReportCard(ImportReport report, Translations texts) {
        this.texts = texts;
        getContent().addClassNames("report-card", "card");
        getContent().addClassName(report.isClean() ? "clean" : "slipped");
        getContent().add(new H2(report.headline(texts, getLocale())));
        if (report.isClean()) {
            getContent().add(counts(report));
        } else {
            getContent().add(table(report.slips().stream().map(this::line).toList()));
        }
        report.notes().stream()
                .map(note -> new Slip.InFile(note))
                .map(note -> new Paragraph(place(note.place()) + note.sentence(texts, getLocale())))
                .forEach(getContent()::add);
        if (report.isClean()) {
            List<Line> changes = report.effects().stream()
                    .filter(effect -> effect.change() != Effect.Change.UNCHANGED)
                    .map(effect -> new Line(effect.place(), effect.sentence(texts, getLocale())))
                    .toList();
            if (!changes.isEmpty()) {
                getContent().add(new Details(getTranslation("imports.ReportCard.changes"), table(changes)));
            }
        }
    }

    private Line line(Slip slip) {
        return new Line(slip.place(), slip.sentence(texts, getLocale()));
    }

    private Component counts(ImportReport report) {
        UnorderedList list = new UnorderedList();
        report.counts()
                .forEach((change, count) ->
                        list.add(new ListItem(getTranslation("imports.ReportCard." + change, count))));
        return list;
    }

    private Component table(List<Line> lines) {
        NativeTable table = new NativeTable();
        table.getHead().addRow().add(head("sheet"), head("cell"), head("what"));
        lines.stream().limit(ROWS_SHOWN).forEach(line -> table.getBody().add(row(line)));
        Div frame = new Div(table);
        frame.addClassName("scroll-x");
        frame.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("imports.ReportCard.rows"));
        if (lines.size() > ROWS_SHOWN) {
            frame.add(new Paragraph(getTranslation("imports.ReportCard.cut", ROWS_SHOWN, lines.size())));
        }
        return frame;
    }

    private NativeTableHeaderCell head(String word) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("imports.ReportCard." + word));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow row(Line line) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableCell(line.place().sheet()));
        row.add(new NativeTableCell(cell(line.place())));
        row.add(new NativeTableCell(line.sentence()));
        return row;
    }

    private static String cell(Place place) {
        return place.row() == 0 ? "" : place.columnLetters() + place.row();
    }

    private static String place(Place place) {
        return place.row() == 0 ? "" : place + ": ";
    }
}
