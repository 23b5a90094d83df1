package org.camtay.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camtay.InventedPeople;
import org.camtay.Screen;
import org.camtay.access.Accounts;
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.learning.Learning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTest extends Screen {

    @Autowired
    private Learning learning;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Accounts accounts;

    private InventedPeople.Person secretary = new InventedPeople.Person(PersonId.next(), "", "");

    @BeforeEach
    void a_secretary_is_signed_in() {
        secretary = people.aSecretary().called("Nguyễn Thị Hạnh").of(people.aVillageCell());
        signIn(secretary);
    }

    @Test
    void somebody_new_is_greeted_and_led_to_the_first_lesson() {
        open("");
        assertThat(page()).contains("Chào đồng chí Hạnh", "ngày", "Bài 1 trên 6", "Kỹ năng của tôi", "Chưa bắt đầu");
        assertThat(link("Bắt đầu học")).isEqualTo("/modules/chairing/01-opening");
    }

    @Test
    void a_secretary_has_three_places_and_no_supervision() {
        open("");
        assertThat(menu()).contains("Hôm nay", "Bài học", "Tôi").doesNotContain("Theo dõi");
    }

    @Test
    void somebody_with_an_initial_password_is_reminded_to_choose_an_own_one() {
        open("");
        assertThat(hasLink("Chọn mật khẩu riêng")).isFalse();
        accounts.resetPassword(secretary.id());
        open("");
        assertThat(page()).contains("mật khẩu được cấp lần đầu");
        assertThat(link("Chọn mật khẩu riêng")).isEqualTo("/settings");
    }

    @Test
    void a_lesson_under_way_is_offered_first() {
        learning.open("chairing", "01-opening", Language.VI);
        open("");
        assertThat(page()).contains("đang đọc dở bài 1 trên 6");
        assertThat(link("Đọc tiếp")).isEqualTo("/modules/chairing/01-opening");
    }

    @Test
    void after_the_last_lesson_the_quiz_is_next() {
        for (Lesson lesson : lessons()) {
            learning.open("chairing", lesson.slug(), Language.VI);
            learning.finish(lesson.key());
        }
        open("");
        assertThat(link("Làm bài kiểm tra")).isEqualTo("/modules/chairing/quiz");
    }

    private List<Lesson> lessons() {
        return catalogue
                .current()
                .module("chairing")
                .orElseThrow()
                .edition(Language.VI)
                .lessons();
    }
}
