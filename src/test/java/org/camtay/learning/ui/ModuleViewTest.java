package org.camtay.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModuleViewTest extends Screen {

    @BeforeEach
    void a_secretary_is_signed_in() {
        signIn(people.aSecretary().of(people.aVillageCell()));
    }

    @Test
    void a_module_shows_its_purpose_its_lessons_and_the_next_step() {
        open("modules/chairing");
        assertThat(page()).contains("Chủ trì và điều hành cuộc họp chi bộ", "Sáu bài ngắn", "Các bài", "Bài kiểm tra");
        assertThat(link("Bắt đầu học")).isEqualTo("/modules/chairing/01-opening");
        assertThat(link("Kết thúc trọn vẹn và việc sau họp")).isEqualTo("/modules/chairing/06-closing");
    }

    @Test
    void an_unknown_module_is_not_found() {
        open("modules/nowhere");
        assertThat(page()).contains("Không tìm thấy trang");
    }
}
