package org.camtay.templates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.Screen;
import org.junit.jupiter.api.Test;

class TemplatesViewTest extends Screen {

    @Test
    void all_forms_are_listed_by_name() {
        signIn(people.aSecretary().of(people.aVillageCell()));
        open("templates");
        assertThat(page()).contains("Biểu mẫu");
        assertThat(link("Biên bản sinh hoạt chi bộ")).isEqualTo("/templates/minutes");
        assertThat(hasLink("Phiếu đánh giá chất lượng sinh hoạt chi bộ (khung Hướng dẫn 42)"))
                .isTrue();
    }
}
