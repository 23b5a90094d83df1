package org.camtay.records.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.camtay.records.CellRecord;
import org.camtay.records.RecordId;
import org.camtay.records.RefusedRecord;
import org.camtay.records.Support;

/** The records of a cell; its leaders adopt drafts and confirm what another one entered. */
class MeetingList extends Composite<Section> {

    private final Paragraph problem = new Paragraph();

    MeetingList(List<CellRecord> records, Consumer<RecordId> adopt, Consumer<RecordId> confirm) {
        problem.addClassName("problems");
        problem.getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        records.forEach(record -> list.add(item(record, adopt, confirm)));
        getContent().addClassNames("card", "open-matters");
        getContent().add(new H2(getTranslation("records.MeetingList.heading")), list, problem);
    }

    private ListItem item(CellRecord record, Consumer<RecordId> adopt, Consumer<RecordId> confirm) {
        Span day = new Span(DateTimeFormatter.ofPattern(getTranslation("records.RecordSentence.date"))
                .format(record.record().date()));
        day.addClassName("subject");
        Span chip = new Span(getTranslation("records.MeetingList." + (record.adopted() ? record.support() : "DRAFT")));
        chip.addClassName("chip");
        ListItem item = new ListItem(day, chip);
        if (!record.adopted()) {
            item.add(button("adopt", record, adopt));
        } else if (record.support() == Support.ENTERED) {
            item.add(button("confirm", record, confirm));
        }
        return item;
    }

    private Component button(String word, CellRecord record, Consumer<RecordId> act) {
        return new Button(getTranslation("records.MeetingList." + word), _ -> {
            try {
                act.accept(record.id());
            } catch (RefusedRecord refused) {
                problem.setText(RecordSentence.of(refused.problems().getFirst(), this));
            }
        });
    }
}
