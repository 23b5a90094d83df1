package org.camtay.administration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.junit.jupiter.api.Test;

class PeopleViewTest extends Screen {

    @Test
    void people_of_the_own_range_are_found_without_accents_and_others_are_not() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        String name = "Nguyễn Thị Hạnh " + newCode();
        Person own = people.aSecretary().called(name).of(cell);
        Person foreign = people.aSecretary().called(name).of(people.aVillageCell());
        signIn(people.anAdministrator().of(commune));
        open("organisation/people");
        _setValue(_get(TextField.class), name.replace("Hạnh", "hanh").replace("Nguyễn", "nguyen"));
        assertThat(page()).contains(own.login(), cell.name(), "Bí thư chi bộ").doesNotContain(foreign.login());
    }

    @Test
    void nobody_found_is_said() {
        signIn(people.anAdministrator().of(people.aCommune()));
        open("organisation/people");
        _setValue(_get(TextField.class), "không có ai");
        assertThat(page()).contains("Không có ai có tên chứa “không có ai”");
    }

    @Test
    void a_password_is_reset_from_here_too() {
        Place commune = people.aCommune();
        Person secretary = people.aSecretary().of(people.aVillageCellIn(commune));
        signIn(people.anAdministrator().of(commune));
        open("organisation/people");
        _setValue(_get(TextField.class), secretary.login());
        click("Đặt lại mật khẩu");
        click("Đặt mật khẩu mới");
        assertThat(dialog()).contains(secretary.login());
        assertThat(canSignIn(secretary)).isFalse();
    }
}
