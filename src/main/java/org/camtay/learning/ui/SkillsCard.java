package org.camtay.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.camtay.learning.ModuleState;
import org.camtay.learning.SkillStanding;
import org.camtay.ui.ThreeSteps;

/** The own skills with their three bars. */
class SkillsCard extends Composite<Section> {

    SkillsCard(List<SkillStanding> skills) {
        getContent().addClassNames("skills-card", "card");
        getContent().add(new H2(getTranslation("learning.SkillsCard.title")), legend());
        skills.forEach(skill -> getContent().add(row(skill)));
    }

    private Component legend() {
        Div legend = new Div();
        legend.addClassName("legend");
        for (String step : List.of("learned", "practised", "applied")) {
            Span square = new Span();
            square.addClassNames("square", step);
            legend.add(new Span(square, new Span(getTranslation("learning.SkillsCard." + step))));
        }
        return legend;
    }

    private Component row(SkillStanding skill) {
        Span name = new Span(skill.name());
        name.addClassName("skill-name");
        Span words = new Span(words(skill));
        words.addClassName("soft");
        Div row =
                new Div(name, new ThreeSteps(fill(skill.learned()), ThreeSteps.Fill.NONE, ThreeSteps.Fill.NONE), words);
        row.addClassName("skill-row");
        return row;
    }

    private String words(SkillStanding skill) {
        return skill.lessons() == 0
                ? getTranslation("learning.SkillsCard.noLessons")
                : getTranslation("learning.SkillsCard." + skill.learned(), skill.lessons(), skill.minutes());
    }

    private static ThreeSteps.Fill fill(ModuleState state) {
        return switch (state) {
            case NOT_STARTED -> ThreeSteps.Fill.NONE;
            case STARTED -> ThreeSteps.Fill.HALF;
            case FINISHED -> ThreeSteps.Fill.FULL;
        };
    }
}
