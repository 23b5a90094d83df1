package org.camtay.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day, asked for with the device's own calendar, which every phone has in its own language. */
@StyleSheet("context://css/day-field.css")
class DayField extends Composite<Div> {

    private final Input input = new Input();
    private final Span complaint = new Span();

    DayField(String label, LocalDate day) {
        NativeLabel words = new NativeLabel(label);
        input.setType("date");
        input.setId("day-" + Integer.toHexString(System.identityHashCode(this)));
        words.setFor(input);
        input.setValue(day.toString());
        getContent().addClassName("day-field");
        complaint.getElement().setAttribute("role", "alert");
        getContent().add(words, input, complaint);
    }

    /** Empty when no day was chosen; the field then says so. */
    Optional<LocalDate> day() {
        try {
            complaint.setText("");
            return Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeException _) {
            complaint.setText(getTranslation("administration.DayField.missing"));
            return Optional.empty();
        }
    }
}
