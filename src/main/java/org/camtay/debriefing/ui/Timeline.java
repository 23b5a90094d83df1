package org.camtay.debriefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.camtay.content.Curriculum;
import org.camtay.content.Language;
import org.camtay.content.LocalizedText;
import org.camtay.simulation.debrief.Debrief;
import org.camtay.simulation.debrief.Frame;

/** What was done, by the skill that it asked for. */
class Timeline extends Composite<Section> {

    private final MoveSentence sentence = new MoveSentence(this::getTranslation);

    Timeline(Debrief debrief, Curriculum curriculum) {
        getContent().addClassNames("timeline", "card");
        getContent().add(new H2(getTranslation("debriefing.Timeline.title")));
        debrief.bySkill().forEach((skill, frames) -> {
            UnorderedList list = new UnorderedList();
            frames.forEach(frame -> list.add(item(frame)));
            LocalizedText name = curriculum.skills().get(skill);
            String shown = name == null ? skill : name.in(Language.of(getLocale()));
            getContent()
                    .add(new NativeDetails(getTranslation("debriefing.Timeline.skill", shown, frames.size()), list));
        });
    }

    private ListItem item(Frame frame) {
        Span place = new Span(sentence.place(frame));
        place.addClassName("soft");
        return new ListItem(place, new Span(sentence.of(frame, frame.move())));
    }
}
