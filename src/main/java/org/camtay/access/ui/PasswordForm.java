package org.camtay.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camtay.access.Credentials;
import org.camtay.access.OwnPassword.Refusal;

/** Changes the own password: the current one, and the new one twice; what is refused is said at its field. */
@StyleSheet("context://css/password-form.css")
class PasswordForm extends Composite<Section> {

    private final PasswordField current = field("current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("again", Autocomplete.NEW_PASSWORD);
    private final Paragraph words = new Paragraph();
    private final BiFunction<String, String, Optional<Refusal>> change;

    /**
     * @param initial whether the person still uses a password that others may have seen
     * @param change takes the current and the new password, says why it refused
     */
    PasswordForm(boolean initial, BiFunction<String, String, Optional<Refusal>> change) {
        this.change = change;
        wanted.setHelperText(text("form", Credentials.PASSWORD_MIN));
        words.setText(text(initial ? "initial" : "words"));
        words.getElement().setAttribute("role", "status");
        getContent().addClassNames("password-form", "card");
        getContent()
                .add(
                        new H2(text("title")),
                        words,
                        current,
                        wanted,
                        again,
                        new Button(text("change"), _ -> changeWhenComplete()));
    }

    private void changeWhenComplete() {
        Optional<PasswordField> missing =
                Stream.of(current, wanted).filter(PasswordField::isEmpty).findFirst();
        if (missing.isPresent()) {
            refuse(missing.get(), text("missing"));
        } else if (!again.getValue().equals(wanted.getValue())) {
            refuse(again, text("different"));
        } else {
            change.apply(current.getValue(), wanted.getValue()).ifPresentOrElse(this::refuse, this::done);
        }
    }

    private void refuse(Refusal refusal) {
        boolean aboutCurrent = refusal == Refusal.WRONG || refusal == Refusal.LOCKED;
        Object limit = refusal == Refusal.LONG ? Credentials.PASSWORD_MAX_BYTES : Credentials.PASSWORD_MIN;
        refuse(aboutCurrent ? current : wanted, text("refused." + refusal, limit));
    }

    private static void refuse(PasswordField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    private void done() {
        current.clear();
        wanted.clear();
        again.clear();
        words.setText(text("done"));
    }

    private PasswordField field(String word, Autocomplete autocomplete) {
        PasswordField field = new PasswordField(text(word));
        field.setManualValidation(true);
        field.setAutocomplete(autocomplete);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addValueChangeListener(_ -> field.setInvalid(false));
        field.getElement().executeJs("this.i18n = {reveal: $0}", text("reveal"));
        return field;
    }

    private String text(String word, Object... values) {
        return getTranslation("access.PasswordForm." + word, values);
    }
}
