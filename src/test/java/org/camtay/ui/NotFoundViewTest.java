package org.camtay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.Screen;
import org.junit.jupiter.api.Test;

class NotFoundViewTest extends Screen {

    @Test
    void an_address_without_a_page_is_told_in_one_sentence_with_a_way_home() {
        signIn(people.aSecretary().of(people.aVillageCell()));
        open("modules/nowhere");
        assertThat(page())
                .isEqualTo("Không tìm thấy trang Địa chỉ này không có trang nào dành cho đồng chí."
                        + " Đồng chí về trang đầu để tìm tiếp. Về trang đầu");
        assertThat(link("Về trang đầu")).isEqualTo("/");
    }
}
