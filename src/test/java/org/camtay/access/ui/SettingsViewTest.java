package org.camtay.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.camtay.Screen;
import org.camtay.access.Accounts;
import org.camtay.ui.Languages;
import org.camtay.ui.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends Screen {

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void a_secretary_opens_the_own_page() {
        signIn(people.aSecretary().called("Phạm Thị Lành").of(people.aVillageCell()));
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
