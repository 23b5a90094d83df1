package org.camtay.debriefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.camtay.debriefing.Feeling;

/** Before any figure: how did it go? */
class SayCard extends Composite<Section> {

    SayCard(Consumer<Feeling> onSay) {
        getContent().addClassNames("say-card", "card");
        Div answers = new Div();
        answers.addClassName("answers");
        for (Feeling feeling : Feeling.values()) {
            answers.add(new Button(getTranslation("debriefing.Feeling." + feeling), _ -> onSay.accept(feeling)));
        }
        getContent()
                .add(
                        new H2(getTranslation("debriefing.SayCard.question")),
                        new Paragraph(getTranslation("debriefing.SayCard.why")),
                        answers);
    }
}
