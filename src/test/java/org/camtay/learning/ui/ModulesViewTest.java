package org.camtay.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.Screen;
import org.camtay.content.Language;
import org.camtay.learning.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ModulesViewTest extends Screen {

    @Autowired
    private Learning learning;

    @BeforeEach
    void a_secretary_is_signed_in() {
        signIn(people.aSecretary().of(people.aVillageCell()));
    }

    @Test
    void each_module_of_the_path_is_shown_with_what_was_read_of_it() {
        open("modules");
        assertThat(page()).contains("Bài học", "Đã đọc 0 trên 6 bài · 45 phút", "Chưa bắt đầu");
        assertThat(link("Chủ trì và điều hành cuộc họp chi bộ")).isEqualTo("/modules/chairing");
    }

    @Test
    void an_opened_lesson_starts_its_module() {
        learning.open("chairing", "03-drawing-out", Language.VI);
        open("modules");
        assertThat(page()).contains("Đang học").doesNotContain("Chưa bắt đầu");
    }
}
