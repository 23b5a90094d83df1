package org.camtay.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.camtay.content.Language;
import org.camtay.learning.Learning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UnitViewTest extends Screen {

    @Autowired
    private Learning learning;

    @Test
    void the_commune_sees_its_cells_as_fractions_and_who_waits() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        Person secretary = people.aSecretary().of(cell);
        people.aDeputy().of(cell);
        signIn(secretary);
        learning.open("chairing", "01-opening", Language.VI);
        signIn(people.aSupervisor().of(commune));
        open(UnitView.path(commune.id()));
        assertThat(page())
                .contains(commune.name(), "1 1 đồng chí chưa bắt đầu học", "1/2 0/2 1/2", "không để xếp hạng");
        assertThat(link(cell.name())).isEqualTo("/" + CellView.path(cell.id()));
        assertThat(link("Tải bảng (CSV)")).isEqualTo("/" + UnitView.path(commune.id()) + ".csv");
    }

    @Test
    void the_province_sees_communes_without_a_way_into_them_and_no_small_groups() {
        Place province = people.aProvince();
        Place commune = people.aCommuneIn(province);
        people.aSecretary().of(people.aVillageCellIn(commune));
        signIn(people.aSupervisor().of(province));
        open(UnitView.path(province.id()));
        assertThat(page()).contains("Các xã, phường", commune.name(), "– – –", "nhóm dưới năm người");
        assertThat(hasLink(commune.name())).isFalse();
        open(UnitView.path(commune.id()));
        assertThat(page()).contains("Không tìm thấy trang");
    }

    @Test
    void a_unit_of_somebody_else_is_not_found() {
        Place foreign = people.aCommune();
        signIn(people.aSupervisor().of(people.aCommune()));
        open(UnitView.path(foreign.id()));
        assertThat(page()).contains("Không tìm thấy trang").doesNotContain(foreign.name());
    }

    @Test
    void an_address_that_names_no_unit_is_not_found() {
        signIn(people.aSupervisor().of(people.aCommune()));
        open("supervision/nowhere");
        assertThat(page()).contains("Không tìm thấy trang");
    }

    @Test
    void a_secretary_finds_nothing_here() {
        Place commune = people.aCommune();
        signIn(people.aSecretary().of(people.aVillageCellIn(commune)));
        open(UnitView.path(commune.id()));
        assertThat(page()).contains("Không tìm thấy trang").doesNotContain(commune.name());
    }
}
