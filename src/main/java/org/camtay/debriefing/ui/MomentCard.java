package org.camtay.debriefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.camtay.simulation.debrief.Moment;

/** A choice, what it cost or brought, and what else was on offer. */
class MomentCard extends Composite<Article> {

    private final MoveSentence sentence = new MoveSentence(this::getTranslation);

    MomentCard(Moment moment, boolean costly) {
        getContent().addClassNames("moment-card", costly ? "costly" : "good");
        Span place = new Span(sentence.place(moment.frame()));
        place.addClassName("soft");
        getContent()
                .add(place, new H3(sentence.of(moment.frame(), moment.frame().move())));
        if (costly) {
            getContent()
                    .add(
                            line("better", sentence.of(moment.frame(), moment.betterMove())),
                            line(
                                    moment.exact() ? "cost" : "costAbout",
                                    Points.of(moment.regret(), getLocale()),
                                    Points.of(moment.betterWorth(), getLocale())));
            MoveSentence.why(moment.frame(), moment.betterMove())
                    .ifPresent(why -> getContent().add(new Paragraph(why)));
        } else {
            getContent().add(line("brought", Points.of(moment.gain(), getLocale())));
            MoveSentence.why(moment.frame(), moment.frame().move())
                    .ifPresent(why -> getContent().add(new Paragraph(why)));
        }
    }

    /** What can be done about it. */
    void add(Component action) {
        getContent().add(action);
    }

    private Paragraph line(String key, Object... values) {
        return new Paragraph(getTranslation("debriefing.MomentCard." + key, values));
    }
}
