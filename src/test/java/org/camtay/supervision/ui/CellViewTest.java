package org.camtay.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.camtay.content.Language;
import org.camtay.learning.Learning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CellViewTest extends Screen {

    @Autowired
    private Learning learning;

    @Test
    void each_leader_is_shown_with_how_far_he_is_and_nothing_more() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        Person secretary = people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
        people.aDeputy().called("Lê Văn Tư").of(cell);
        signIn(secretary);
        learning.open("chairing", "01-opening", Language.VI);
        signIn(people.aSupervisor().of(commune));
        open(CellView.path(cell.id()));
        assertThat(page())
                .contains(cell.name(), "Chi bộ thôn, bản")
                .contains(
                        "Nguyễn Thị Hạnh Bí thư chi bộ Chủ trì và điều hành cuộc họp chi bộ Đang học Có học trong tháng")
                .contains(
                        "Lê Văn Tư Phó bí thư chi bộ Chủ trì và điều hành cuộc họp chi bộ Chưa bắt đầu Chưa học trong")
                .contains("không có câu trả lời");
        assertThat(hasLink("Các chi bộ")).isTrue();
    }

    @Test
    void a_cell_without_leaders_says_whom_to_tell() {
        Place commune = people.aCommune();
        signIn(people.aSupervisor().of(commune));
        open(CellView.path(people.aVillageCellIn(commune).id()));
        assertThat(page()).contains("chưa có ai giữ chức vụ", "báo người quản trị");
    }

    @Test
    void a_cell_of_another_commune_is_not_found() {
        Place foreign = people.aVillageCell();
        signIn(people.aSupervisor().of(people.aCommune()));
        open(CellView.path(foreign.id()));
        assertThat(page()).contains("Không tìm thấy trang").doesNotContain(foreign.name());
    }

    @Test
    void the_province_does_not_see_the_people_of_a_cell() {
        Place province = people.aProvince();
        Place cell = people.aVillageCellIn(people.aCommuneIn(province));
        people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
        signIn(people.aSupervisor().of(province));
        open(CellView.path(cell.id()));
        assertThat(page()).contains("Không tìm thấy trang").doesNotContain("Hạnh");
    }

    @Test
    void a_secretary_does_not_see_even_the_own_cell_here() {
        Place cell = people.aVillageCell();
        signIn(people.aSecretary().of(cell));
        open(CellView.path(cell.id()));
        assertThat(page()).contains("Không tìm thấy trang");
    }
}
