package org.camtay.records.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.junit.jupiter.api.Test;

class OwnCellViewTest extends Screen {

    @Test
    void who_leads_one_cell_comes_straight_to_it() {
        Place cell = people.aVillageCell();
        signIn(people.aSecretary().of(cell));
        open("cells");
        assertThat(address()).isEqualTo("cells/" + cell.id().value());
        assertThat(menu()).contains("Chi bộ tôi");
    }

    @Test
    void who_leads_two_cells_chooses() {
        Place cell = people.aVillageCell();
        Place other = people.aVillageCell();
        signIn(people.aSecretary().of(cell, other));
        open("cells");
        assertThat(page()).contains(cell.name(), other.name());
        assertThat(hasLink(other.name())).isTrue();
    }

    @Test
    void a_supervisor_has_no_own_cell_in_the_menu() {
        signIn(people.aSupervisor().of(people.aCommune()));
        open("");
        assertThat(menu()).doesNotContain("Chi bộ tôi");
    }
}
