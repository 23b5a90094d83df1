package org.camtay.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.Screen;
import org.junit.jupiter.api.Test;

class ContentViewTest extends Screen {

    @Test
    void an_administrator_sees_that_every_file_can_be_used_and_what_came_last() {
        signIn(people.anAdministratorOfAll());
        open("content");
        assertThat(menu()).contains("Nội dung");
        assertThat(page()).contains("Mọi tệp đều dùng được", "Bản mới đưa vào dùng", "catalogue.yaml");
    }

    @Test
    void a_secretary_finds_no_such_page() {
        signIn(people.aSecretary().of(people.aVillageCell()));
        open("content");
        assertThat(page()).contains("Không tìm thấy trang");
        assertThat(menu()).doesNotContain("Nội dung");
    }
}
