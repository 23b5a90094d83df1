package org.camtay.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.camtay.access.Accounts.AccountName;
import org.camtay.access.PersonId;
import org.camtay.administration.PeopleAdministration;
import org.camtay.administration.PeopleAdministration.FoundPerson;
import org.camtay.organisation.CommitteeField;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitKind;

/** Who gets which post: somebody new, or somebody of the own range. */
class PostForm extends Composite<Div> {

    /** The two ways to say who. */
    enum Who {
        NEWCOMER,
        KNOWN
    }

    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>(getTranslation("administration.PostForm.who"));
    private final TextField name = new TextField(getTranslation("administration.PostForm.name"));
    private final TextField login = new TextField(getTranslation("administration.PostForm.login"));
    private final ComboBox<FoundPerson> person = new ComboBox<>(getTranslation("administration.PostForm.person"));
    private final Select<PostKind> kind = new Select<>();
    private final Select<CommitteeField> field = new Select<>();
    private final DayField starts;

    PostForm(UnitKind unit, PeopleAdministration people, LocalDate today) {
        this.starts = new DayField(getTranslation("administration.PostForm.starts"), today);
        getContent().addClassName("fields");
        kind.setLabel(getTranslation("administration.PostForm.kind"));
        kind.setItems(Arrays.stream(PostKind.values())
                .filter(post -> post.isHeldIn(unit))
                .toList());
        kind.setItemLabelGenerator(value -> getTranslation("organisation.PostKind." + value));
        kind.addValueChangeListener(change -> field.setVisible(change.getValue() == PostKind.COMMITTEE_MEMBER));
        field.setLabel(getTranslation("administration.PostForm.field"));
        field.setItems(CommitteeField.values());
        field.setItemLabelGenerator(value -> getTranslation("organisation.CommitteeField." + value));
        field.setVisible(false);
        login.setHelperText(getTranslation("administration.PostForm.loginHelp"));
        person.setItems(query -> {
            String text = query.getFilter().orElse("");
            return people.search(text).stream().skip(query.getOffset()).limit(query.getLimit());
        });
        person.setItemLabelGenerator(found -> found.name() + " (" + found.login() + ")");
        person.setHelperText(getTranslation("administration.PostForm.personHelp"));
        who.setItems(Who.values());
        who.setItemLabelGenerator(value -> getTranslation("administration.PostForm." + value));
        who.addValueChangeListener(change -> adapt(change.getValue()));
        getContent().add(who, name, login, person, kind, field, starts);
        who.setValue(Who.NEWCOMER);
        kind.setValue(kind.getListDataView().getItem(0));
    }

    boolean isNewcomer() {
        return who.getValue() == Who.NEWCOMER;
    }

    AccountName newcomer() {
        return new AccountName(login.isEmpty() ? loginFromName() : login.getValue(), name.getValue());
    }

    /** The chosen person, if one was chosen. */
    Optional<PersonId> known() {
        return Optional.ofNullable(person.getValue()).map(FoundPerson::person);
    }

    PostKind kind() {
        return kind.getValue();
    }

    Optional<CommitteeField> field() {
        return kind() == PostKind.COMMITTEE_MEMBER ? Optional.ofNullable(field.getValue()) : Optional.empty();
    }

    /** Empty when no day was chosen; the field then says so. */
    Optional<Term> term() {
        return starts.day().map(Term::from);
    }

    void askForPerson() {
        person.setErrorMessage(getTranslation("administration.PostForm.choose"));
        person.setInvalid(true);
    }

    private void adapt(Who chosen) {
        name.setVisible(chosen == Who.NEWCOMER);
        login.setVisible(chosen == Who.NEWCOMER);
        person.setVisible(chosen == Who.KNOWN);
    }

    /** The name without marks and spaces: what most people would choose. */
    private String loginFromName() {
        String small = name.getValue().toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
    }
}
