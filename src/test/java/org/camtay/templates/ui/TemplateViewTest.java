package org.camtay.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateViewTest extends Screen {

    private Place cell;

    @BeforeEach
    void a_secretary_is_signed_in() {
        cell = people.aVillageCell();
        signIn(people.aSecretary().of(cell));
    }

    private String from(Place place) {
        return "?cell=" + place.id().value();
    }

    @Test
    void an_empty_form_is_shown_with_its_files_and_its_print() {
        open("templates/running-order");
        assertThat(page()).contains("phút");
        assertThat(link("Tải tệp Word (DOCX)")).isEqualTo("/templates/running-order.docx");
        assertThat(link("Tải tệp PDF")).isEqualTo("/templates/running-order.pdf");
        assertThat(link("Mở bản in")).isEqualTo("/plain/templates/running-order");
    }

    @Test
    void it_can_be_filled_with_what_is_known_of_the_own_cell_and_emptied_again() {
        open("templates/running-order");
        assertThat(link("Điền sẵn cho " + cell.name())).isEqualTo("/templates/running-order" + from(cell));
        open("templates/running-order" + from(cell));
        assertThat(page()).contains(cell.name());
        assertThat(link("Tải tệp Word (DOCX)")).isEqualTo("/templates/running-order.docx" + from(cell));
        assertThat(link("Để trống")).isEqualTo("/templates/running-order");
    }

    @Test
    void the_cell_of_others_is_not_found() {
        open("templates/running-order" + from(people.aVillageCell()));
        assertThat(page()).contains("Không tìm thấy trang");
        open("templates/running-order?cell=nothing");
        assertThat(page()).contains("Không tìm thấy trang");
    }

    @Test
    void an_unknown_form_is_not_found() {
        open("templates/nowhere");
        assertThat(page()).contains("Không tìm thấy trang");
    }
}
