package org.camtay.debriefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.debriefing.DebriefSheet;
import org.camtay.simulation.engine.Grade;
import org.camtay.simulation.engine.Rubric;

/** Grade and points, the gates, and every principle that was broken with its rule. */
class ResultCard extends Composite<Section> {

    ResultCard(DebriefSheet sheet, Catalogue catalogue) {
        Rubric rubric = sheet.debrief().evening().rubric();
        getContent().addClassNames("debrief-result", "card");
        getContent()
                .add(
                        new H2(text("grade", sheet.result().grade())),
                        new Paragraph(text("points", Points.of(sheet.result().points(), getLocale()))),
                        gate(
                                "given",
                                rubric.given(),
                                rubric.delegable(),
                                rubric.givenFor(Grade.B),
                                rubric.givenFor(Grade.A)),
                        gate(
                                "owned",
                                rubric.owned(),
                                rubric.decisions(),
                                rubric.ownedFor(Grade.B),
                                rubric.ownedFor(Grade.A)));
        MoveSentence sentence = new MoveSentence(this::getTranslation);
        sheet.debrief()
                .violations()
                .forEach(frame -> frame.violated().forEach(code -> {
                    String rule = catalogue
                            .rule(code)
                            .map(found -> found.statement().in(Language.of(getLocale())))
                            .orElse(code);
                    Paragraph broken = new Paragraph(text("violated", sentence.place(frame), rule));
                    broken.addClassName("violated");
                    getContent().add(broken);
                }));
        Paragraph own = new Paragraph(text("own"));
        own.addClassName("soft");
        getContent().add(own);
    }

    private Paragraph gate(String key, int reached, int all, int forB, int forA) {
        return new Paragraph(text(key, reached + "/" + all, forB, forA));
    }

    private String text(String key, Object... values) {
        return getTranslation("debriefing.ResultCard." + key, values);
    }
}
