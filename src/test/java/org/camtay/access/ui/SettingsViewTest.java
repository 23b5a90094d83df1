package org.camtay.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import org.camtay.InventedPeople;
import org.camtay.Screen;
import org.camtay.access.Accounts;
import org.camtay.access.PersonId;
import org.camtay.ui.Languages;
import org.camtay.ui.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends Screen {

    @Autowired
    private Accounts accounts;

    private InventedPeople.Person secretary = new InventedPeople.Person(PersonId.next(), "", "");

    @BeforeEach
    void a_secretary_opens_the_own_page() {
        secretary = people.aSecretary().called("Phạm Thị Lành").of(people.aVillageCell());
        signIn(secretary);
        open("settings");
    }

    @Test
    void the_page_names_the_person_the_choices_and_what_is_stored() {
        assertThat(page())
                .contains("Phạm Thị Lành", "Ngôn ngữ", "Cỡ chữ", "Giao diện", "Những gì được lưu về đồng chí");
        assertThat(hasButton("Đăng xuất")).isTrue();
    }

    @Test
    void a_chosen_language_is_remembered_and_spoken() {
        choose("Ngôn ngữ", Languages.CZECH);
        assertThat(accounts.look().language()).isEqualTo(Languages.CZECH.locale());
        open("settings");
        assertThat(page()).contains("Jazyk").doesNotContain("Ngôn ngữ");
    }

    @Test
    void a_chosen_text_size_is_remembered() {
        choose("Cỡ chữ", Look.TextSize.LARGEST);
        assertThat(accounts.look().textSize()).isEqualTo(Look.TextSize.LARGEST);
    }

    @Test
    void a_chosen_appearance_is_remembered() {
        choose("Giao diện", Look.Appearance.DARK);
        assertThat(accounts.look().appearance()).isEqualTo(Look.Appearance.DARK);
    }

    @Test
    void each_refusal_of_a_password_stands_at_its_field() {
        change("", "con trâu đi trước", "");
        assertThat(refusal("Mật khẩu hiện nay")).contains("điền ô này");
        change("sai mật khẩu", "con trâu đi trước", "con trâu đi trước");
        assertThat(refusal("Mật khẩu hiện nay")).contains("chưa đúng");
        change(InventedPeople.PASSWORD, "con trâu", "con trâu");
        assertThat(refusal("Mật khẩu mới")).contains("ít nhất 10 ký tự");
        change(InventedPeople.PASSWORD, "ộ".repeat(25), "ộ".repeat(25));
        assertThat(refusal("Mật khẩu mới")).contains("nhiều nhất 72");
        change(InventedPeople.PASSWORD, InventedPeople.PASSWORD, InventedPeople.PASSWORD);
        assertThat(refusal("Mật khẩu mới")).contains("giống mật khẩu hiện nay");
        change(InventedPeople.PASSWORD, "con trâu đi trước", "con trâu đi sau");
        assertThat(refusal("Nhập lại mật khẩu mới")).contains("không giống nhau");
        for (int tries = 0; tries <= 5; tries++) {
            change("sai mật khẩu", "con trâu đi trước", "con trâu đi trước");
        }
        assertThat(refusal("Mật khẩu hiện nay")).contains("15 phút");
    }

    @Test
    void a_changed_password_is_confirmed_and_the_fields_are_empty_again() {
        change(InventedPeople.PASSWORD, "con trâu đi trước", "con trâu đi trước");
        assertThat(page()).contains("Đã đổi mật khẩu");
        assertThat(_find(PasswordField.class)).allMatch(PasswordField::isEmpty).noneMatch(PasswordField::isInvalid);
        assertThat(canSignIn(secretary)).isFalse();
    }

    private static void change(String current, String wanted, String again) {
        _setValue(field("Mật khẩu hiện nay"), current);
        _setValue(field("Mật khẩu mới"), wanted);
        _setValue(field("Nhập lại mật khẩu mới"), again);
        _click(_get(Button.class, button -> button.withText("Đổi mật khẩu")));
    }

    private static String refusal(String label) {
        PasswordField field = field(label);
        return field.isInvalid() ? field.getErrorMessage() : "";
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, field -> field.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        for (RadioButtonGroup<?> group : _find(RadioButtonGroup.class)) {
            if (group.getLabel().equals(label)) {
                _setValue((RadioButtonGroup<T>) group, value);
                return;
            }
        }
        throw new AssertionError("no choice “" + label + "”");
    }
}
