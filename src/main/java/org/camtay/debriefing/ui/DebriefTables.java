package org.camtay.debriefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camtay.content.Language;
import org.camtay.debriefing.DebriefSheet;
import org.camtay.debriefing.Mirror;
import org.camtay.meeting.Figure;
import org.camtay.meeting.Fraction;
import org.camtay.scoring.FilledSheet;
import org.camtay.simulation.debrief.Comparison;
import org.camtay.simulation.debrief.Evening;
import org.camtay.simulation.engine.Rubric;

/** The evening in figures: beside the best and a typical line, beside the own real meetings, and on the official sheet. */
class DebriefTables extends Composite<Div> {

    private static final String NOTHING = "–";

    DebriefTables(DebriefSheet sheet) {
        getContent().addClassName("debrief-tables");
        Comparison comparison = sheet.debrief().comparison();
        getContent().add(card("compare", parts(sheet.debrief().evening(), comparison)));
        if (!sheet.mirror().isEmpty()) {
            getContent().add(card("mirror", mirror(sheet.mirror())));
        }
        sheet.sheet().ifPresent(filled -> getContent().add(card("sheet", official(filled))));
    }

    private Section card(String key, Component table) {
        Section card = new Section(new H2(text(key)), new Paragraph(text(key + "Why")), table);
        card.addClassName("card");
        return card;
    }

    private Component parts(Evening own, Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        own.rubric()
                .parts()
                .forEach((part, earned) -> rows.add(List.of(
                        getTranslation("debriefing.DebriefTables." + part),
                        points(earned.points()),
                        points(of(comparison.best(), part)),
                        points(of(comparison.typical(), part)),
                        points(earned.of()))));
        rows.add(List.of(
                text("all"),
                points(own.worth()),
                points(comparison.best().worth()),
                points(comparison.typical().worth()),
                "100"));
        return Tables.of(List.of(text("part"), text("own"), text("best"), text("typical"), text("most")), rows);
    }

    private static int of(Evening evening, Rubric.Part part) {
        Map<Rubric.Part, Rubric.Earned> parts = evening.rubric().parts();
        return parts.getOrDefault(part, new Rubric.Earned(0, 0)).points();
    }

    private String points(int points) {
        return Points.of(points, getLocale());
    }

    private Component mirror(List<Mirror> mirror) {
        List<String> heads = new ArrayList<>(List.of(text("indicator"), text("practised")));
        for (int i = 1; i <= mirror.getFirst().real().size(); i++) {
            heads.add(text("real", i));
        }
        return Tables.of(
                heads,
                mirror.stream()
                        .map(row -> {
                            List<String> cells = new ArrayList<>();
                            cells.add(getTranslation("meeting.Indicator." + row.indicator() + ".name"));
                            cells.add(written(row.practised()));
                            row.real().forEach(figure -> cells.add(written(figure)));
                            return cells;
                        })
                        .map(List::copyOf)
                        .toList());
    }

    private static String written(Figure figure) {
        return figure.isApplicable() ? figure.numerator() + "/" + figure.denominator() : NOTHING;
    }

    private Component official(FilledSheet filled) {
        Language language = Language.of(getLocale());
        return Tables.of(
                List.of(text("row"), text("rowPoints")),
                filled.rows().stream()
                        .map(row -> List.of(row.row().name().in(language), official(row)))
                        .toList());
    }

    private String official(FilledSheet.Row row) {
        return switch (row.origin()) {
            case COMPUTED, GIVEN -> row.points().map(this::written).orElse(NOTHING) + "/" + written(row.maximum());
            case OPEN -> text("notComputed");
            case NOT_APPLICABLE -> text("notApplicable");
        };
    }

    private String written(Fraction points) {
        return NumberFormat.getInstance(getLocale())
                .format(BigDecimal.valueOf(points.numerator()).doubleValue() / points.denominator());
    }

    private String text(String key, Object... values) {
        return getTranslation("debriefing.DebriefTables." + key, values);
    }
}
