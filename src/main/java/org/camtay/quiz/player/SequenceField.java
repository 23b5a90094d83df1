package org.camtay.quiz.player;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.camtay.quiz.PosedQuestion.Form;
import org.camtay.quiz.PosedQuestion.PosedOption;
import org.camtay.quiz.Response;
import org.camtay.ui.Prose;

/** Entries that are put in order by two buttons each; every move is spoken. */
@StyleSheet("context://css/sequence-field.css")
class SequenceField extends Composite<Div> implements AnswerField {

    private final List<Row> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Span spoken = new Span();

    SequenceField(Form.Sequence sequence) {
        getContent().addClassName("sequence-field");
        spoken.addClassName("spoken");
        spoken.getElement().setAttribute("role", "status");
        sequence.entries().forEach(entry -> rows.add(new Row(entry)));
        rows.forEach(row -> list.add(row.item));
        getContent().add(new Paragraph(getTranslation("quiz.SequenceField.help")), list, spoken);
        refresh();
    }

    /** An entry with its buttons. */
    private final class Row {
        private final PosedOption entry;
        private final Button up;
        private final Button down;
        private final ListItem item;

        Row(PosedOption entry) {
            this.entry = entry;
            this.up = button("↑", "up", -1);
            this.down = button("↓", "down", 1);
            Div text = new Div(Prose.inline(entry.text()));
            text.addClassName("entry-text");
            this.item = new ListItem(text, up, down);
        }

        private Button button(String sign, String word, int by) {
            Span arrow = new Span(sign);
            arrow.getElement().setAttribute("aria-hidden", "true");
            Button button = new Button(arrow, _ -> move(this, by));
            button.setAriaLabel(getTranslation("quiz.SequenceField." + word, Prose.words(entry.text())));
            return button;
        }
    }

    private void move(Row row, int by) {
        int place = rows.indexOf(row) + by;
        rows.remove(row);
        rows.add(place, row);
        list.remove(row.item);
        list.addComponentAtIndex(place, row.item);
        refresh();
        Button pressed = by < 0 ? row.up : row.down;
        Button other = by < 0 ? row.down : row.up;
        (pressed.isEnabled() ? pressed : other).focus();
        spoken.setText(
                getTranslation("quiz.SequenceField.moved", Prose.words(row.entry.text()), place + 1, rows.size()));
    }

    private void refresh() {
        rows.forEach(row -> {
            row.up.setEnabled(row != rows.getFirst());
            row.down.setEnabled(row != rows.getLast());
        });
    }

    @Override
    public Component part() {
        return this;
    }

    @Override
    public Response response() {
        return new Response.Ordered(rows.stream().map(row -> row.entry.id()).toList());
    }

    /** An order is always complete. */
    @Override
    public void askForAnswer() {}
}
