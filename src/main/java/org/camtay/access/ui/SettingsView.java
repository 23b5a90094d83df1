package org.camtay.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.camtay.access.Accounts;
import org.camtay.access.CurrentPerson;
import org.camtay.access.OwnPassword;
import org.camtay.ui.KeptForm;
import org.camtay.ui.Languages;
import org.camtay.ui.Look;

/** The own page: language, text size, appearance, password, and the way out. */
@Route("settings")
@Menu(title = "access.SettingsView.menu", icon = "person", order = 90)
@PermitAll
@StyleSheet("context://css/settings-view.css")
class SettingsView extends Composite<Div> implements HasDynamicTitle {

    private final Accounts accounts;

    SettingsView(
            Accounts accounts,
            OwnPassword password,
            CurrentPerson currentPerson,
            AuthenticationContext authentication) {
        this.accounts = accounts;
        getContent().addClassName("settings-view");
        getContent()
                .add(
                        new H1(currentPerson.name()),
                        language(),
                        textSize(),
                        appearance(),
                        new PasswordForm(password.isInitial(), password::change),
                        stored(),
                        signOut(authentication));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.SettingsView.title");
    }

    private Section language() {
        RadioButtonGroup<Languages> choice = choice("language", Languages.values());
        choice.setItemLabelGenerator(Languages::ownName);
        Look look = accounts.look();
        for (Languages language : Languages.values()) {
            if (language.locale().equals(look.language())) {
                choice.setValue(language);
            }
        }
        choice.addValueChangeListener(
                change -> take(accounts.look().withLanguage(change.getValue().locale())));
        return card(choice);
    }

    private Section textSize() {
        RadioButtonGroup<Look.TextSize> choice = choice("text", Look.TextSize.values());
        choice.setItemLabelGenerator(size -> getTranslation("access.SignInPage.text." + size));
        choice.setValue(accounts.look().textSize());
        choice.addValueChangeListener(change -> take(accounts.look().withTextSize(change.getValue())));
        return card(choice);
    }

    private Section appearance() {
        RadioButtonGroup<Look.Appearance> choice = choice("appearance", Look.Appearance.values());
        choice.setItemLabelGenerator(value -> getTranslation("access.SettingsView.appearance." + value));
        choice.setValue(accounts.look().appearance());
        choice.addValueChangeListener(change -> take(accounts.look().withAppearance(change.getValue())));
        return card(choice);
    }

    private Section stored() {
        Section section = new Section(
                new H2(getTranslation("access.SettingsView.stored")),
                new Paragraph(getTranslation("access.SettingsView.storedText")));
        section.addClassName("card");
        return section;
    }

    private Button signOut(AuthenticationContext authentication) {
        Button button = new Button(getTranslation("access.SettingsView.signOut"), _ -> authentication.logout());
        button.addClassName("sign-out");
        KeptForm.clearOnClick(button);
        return button;
    }

    /** The new look is kept and the page is built again in it. */
    private void take(Look look) {
        accounts.remember(look);
        UI.getCurrent().getPage().reload();
    }

    private <T> RadioButtonGroup<T> choice(String word, T[] values) {
        RadioButtonGroup<T> choice = new RadioButtonGroup<>(getTranslation("access.SettingsView." + word));
        choice.setItems(values);
        return choice;
    }

    private static Section card(RadioButtonGroup<?> choice) {
        Section section = new Section(choice);
        section.addClassName("card");
        return section;
    }
}
