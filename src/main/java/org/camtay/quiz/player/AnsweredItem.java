package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An option, row or entry after the answer: right or wrong by word, mark and colour, and why. */
class AnsweredItem extends Composite<ListItem> {

    private final Span mark = new Span();
    private final Div text = new Div();

    AnsweredItem(Component... words) {
        getContent().addClassName("option");
        mark.addClassName("mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        text.addClassName("option-text");
        text.add(words);
        getContent().add(mark, text);
    }

    /**
     * @param spoken says before the words what the mark shows; may be empty
     */
    AnsweredItem right(String spoken) {
        return marked("right", "✓", spoken);
    }

    AnsweredItem wrong(String spoken) {
        return marked("wrong", "✕", spoken);
    }

    private AnsweredItem marked(String style, String sign, String spoken) {
        getContent().addClassName(style);
        mark.setText(sign);
        if (!spoken.isEmpty()) {
            Span word = new Span(spoken);
            word.addClassName("spoken");
            getContent().addComponentAtIndex(1, word);
        }
        return this;
    }

    /** A line below the words. */
    AnsweredItem note(String line) {
        Paragraph note = new Paragraph(line);
        note.addClassName("note");
        text.add(note);
        return this;
    }

    /** The feedback; nothing when it is empty. */
    AnsweredItem why(String feedback) {
        if (!feedback.isEmpty()) {
            Paragraph why = new Paragraph(feedback);
            why.addClassName("why");
            text.add(why);
        }
        return this;
    }
}
