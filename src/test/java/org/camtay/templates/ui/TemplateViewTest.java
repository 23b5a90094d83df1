package org.camtay.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TemplateViewTest extends Screen {

    @BeforeEach
    void a_secretary_is_signed_in() {
        signIn(people.aSecretary().of(people.aVillageCell()));
    }

    @Test
    void a_form_is_shown_with_the_way_to_its_print() {
        open("templates/running-order");
        assertThat(page()).contains("phút");
        assertThat(link("Mở bản in")).isEqualTo("/plain/templates/running-order");
    }

    @Test
    void an_unknown_form_is_not_found() {
        open("templates/nowhere");
        assertThat(page()).contains("Không tìm thấy trang");
    }
}
