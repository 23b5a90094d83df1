package org.camtay.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.junit.jupiter.api.Test;

class SupervisionViewTest extends Screen {

    @Test
    void who_supervises_one_unit_is_led_to_it() {
        Place commune = people.aCommune();
        signIn(people.aSupervisor().of(commune));
        open("supervision");
        assertThat(page()).contains(commune.name(), "Các chi bộ");
        assertThat(address()).isEqualTo(UnitView.path(commune.id()));
        assertThat(menu()).contains("Theo dõi");
    }

    @Test
    void who_supervises_two_units_chooses_one() {
        Place first = people.aCommune();
        Place second = people.aCommune();
        signIn(people.aSupervisor().of(first, second));
        open("supervision");
        assertThat(link(first.name())).isEqualTo("/" + UnitView.path(first.id()));
        assertThat(link(second.name())).isEqualTo("/" + UnitView.path(second.id()));
    }

    @Test
    void a_secretary_finds_nothing_here() {
        signIn(people.aSecretary().of(people.aVillageCell()));
        open("supervision");
        assertThat(page()).contains("Không tìm thấy trang");
        assertThat(menu()).doesNotContain("Theo dõi");
    }

    @Test
    void whoever_is_in_charge_of_a_cell_is_led_to_it() {
        Place cell = people.aVillageCell();
        people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
        signIn(people.anAttendee().of(cell));
        open("supervision");
        assertThat(page()).contains(cell.name(), "Nguyễn Thị Hạnh");
        assertThat(address()).isEqualTo(CellView.path(cell.id()));
        assertThat(menu()).contains("Theo dõi");
    }
}
