package org.camtay.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Fraction;
import org.camtay.meeting.Indicator;
import org.camtay.records.CellPicture.Gauge;

/** One indicator: the fraction, the year as a line with its table, what it means, what is aimed at and what helps. */
@StyleSheet("context://css/gauge-card.css")
class GaugeCard extends Composite<Article> {

    GaugeCard(Gauge gauge, List<YearMonth> months) {
        getContent().addClassName("gauge-card");
        Span figure = new Span(written(gauge.figure()));
        figure.addClassName("figure");
        Span trend = new Span();
        trend.addClassNames("trend", gauge.reached().orElse(true) ? "reached" : "missed");
        trend.getElement().setProperty("innerHTML", TrendLine.of(gauge.trend(), label(gauge, months)));
        getContent()
                .add(
                        new H3(getTranslation("meeting.Indicator." + gauge.indicator() + ".name")),
                        trend,
                        figure,
                        new Paragraph(sentence(gauge)),
                        table(gauge, months));
    }

    /** The lesson that helps. */
    void help(Component lesson) {
        getContent().add(lesson);
    }

    private String sentence(Gauge gauge) {
        String meaning = getTranslation("meeting.Indicator." + gauge.indicator() + ".explains");
        String aim = gauge.target()
                .map(target -> " " + getTranslation(aimKey(gauge), aim(target, gauge.figure())))
                .orElse("");
        String standing = gauge.indicator().standing() == Indicator.Standing.LEARNING
                ? " " + getTranslation("records.GaugeCard.learning")
                : "";
        return meaning + aim + standing;
    }

    private static String aimKey(Gauge gauge) {
        return gauge.reached().orElse(false) ? "records.GaugeCard.reached" : "records.GaugeCard.aim";
    }

    /** The aim in the words of the figure: of its denominator, so many. */
    private static String aim(Fraction target, Figure figure) {
        long needed = Math.ceilDiv(Math.multiplyExact(target.numerator(), figure.denominator()), target.denominator());
        return needed + "/" + figure.denominator();
    }

    private Component table(Gauge gauge, List<YearMonth> months) {
        NativeTable table = new NativeTable();
        for (int place = 0; place < months.size(); place++) {
            NativeTableHeaderCell month = new NativeTableHeaderCell(month(months.get(place)));
            month.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow(month);
            row.addDataCell().setText(orNothing(gauge.trend().get(place)));
            table.add(row);
        }
        return new NativeDetails(getTranslation("records.GaugeCard.months"), table);
    }

    private String label(Gauge gauge, List<YearMonth> months) {
        Optional<Figure> first =
                gauge.trend().stream().filter(Figure::isApplicable).findFirst();
        return getTranslation(
                "records.GaugeCard.trend",
                month(months.getFirst()),
                month(months.getLast()),
                first.map(GaugeCard::written).orElse("–"),
                written(gauge.figure()));
    }

    private String orNothing(Figure figure) {
        return figure.isApplicable() ? written(figure) : getTranslation("records.GaugeCard.nothing");
    }

    private static String written(Figure figure) {
        return figure.numerator() + "/" + figure.denominator();
    }

    private static String month(YearMonth month) {
        return month.getMonthValue() + "/" + month.getYear();
    }
}
