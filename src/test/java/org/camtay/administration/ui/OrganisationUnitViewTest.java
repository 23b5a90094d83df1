package org.camtay.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganisationUnitViewTest extends Screen {

    private Place commune;
    private Place cell;
    private Person secretary;

    @BeforeEach
    void an_administrator_before_a_commune() {
        commune = people.aCommune();
        cell = people.aVillageCellIn(commune);
        secretary = people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
        signIn(people.anAdministrator().called("Lê Quản Trị").of(commune));
    }

    @Test
    void a_unit_shows_its_way_facts_units_below_and_posts() {
        open(OrganisationUnitView.path(commune.id()));
        assertThat(page())
                .contains(commune.name(), "Đảng bộ xã, phường hoặc tương đương", cell.name())
                .contains("Lê Quản Trị", "Người quản trị");
        assertThat(link(cell.name())).isEqualTo("/" + OrganisationUnitView.path(cell.id()));
    }

    @Test
    void a_cell_shows_who_holds_which_post_since_when() {
        open(OrganisationUnitView.path(cell.id()));
        assertThat(page()).contains("Nguyễn Thị Hạnh", "Bí thư chi bộ", "từ ", "Chi bộ thôn, bản", "Chi ủy");
        assertThat(link(commune.name())).isEqualTo("/" + OrganisationUnitView.path(commune.id()));
    }

    @Test
    void a_new_name_is_shown_at_once() {
        open(OrganisationUnitView.path(cell.id()));
        click("Đổi tên");
        fillIn("Tên mới", "Chi bộ thôn Đồi Sim");
        clickLast("Đổi tên");
        assertThat(page()).contains("Chi bộ thôn Đồi Sim").doesNotContain(cell.name());
    }

    @Test
    void few_members_mean_no_committee_unless_a_reason_is_given() {
        open(OrganisationUnitView.path(cell.id()));
        click("Sửa loại hình, số đảng viên");
        count("Số đảng viên chính thức", 7);
        click("Lưu");
        assertThat(page()).contains("Đảng viên chính thức 7", "Chi ủy Không");
    }

    @Test
    void a_unit_is_founded_below_and_a_taken_code_is_refused_at_the_form() {
        String code = newCode();
        open(OrganisationUnitView.path(commune.id()));
        click("Lập đơn vị trực thuộc");
        fillIn("Tên đơn vị", "Đảng bộ trường");
        fillIn("Mã đơn vị", code);
        click("Lập đơn vị");
        assertThat(page()).contains("Đảng bộ trường", code);
        open(OrganisationUnitView.path(commune.id()));
        click("Lập đơn vị trực thuộc");
        fillIn("Tên đơn vị", "Đảng bộ khác");
        fillIn("Mã đơn vị", code);
        click("Lập đơn vị");
        assertThat(dialog()).contains("Mã " + code + " đã thuộc về một đơn vị khác");
    }

    @Test
    void a_newcomer_gets_a_post_an_account_and_a_password_that_is_shown_once() {
        open(OrganisationUnitView.path(cell.id()));
        click("Giao chức vụ");
        fillIn("Họ và tên", "Trần Thu " + newCode());
        choose("Chức vụ", "Phó bí thư chi bộ");
        clickLast("Giao chức vụ");
        assertThat(dialog()).containsPattern("tranthu\\w+").containsPattern("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        click("Đã ghi lại");
        assertThat(page()).contains("Trần Thu", "Phó bí thư chi bộ");
    }

    @Test
    void a_second_secretary_is_refused_at_the_form() {
        open(OrganisationUnitView.path(cell.id()));
        click("Giao chức vụ");
        fillIn("Họ và tên", "Trần Thu " + newCode());
        choose("Chức vụ", "Bí thư chi bộ");
        clickLast("Giao chức vụ");
        assertThat(dialog()).contains("đã có bí thư từ ngày");
        open(OrganisationUnitView.path(cell.id()));
        assertThat(page()).doesNotContain("Trần Thu");
    }

    @Test
    void a_term_ends_and_folds_away() {
        open(OrganisationUnitView.path(cell.id()));
        click("Thôi giữ");
        clickLast("Thôi giữ");
        assertThat(page()).contains("Chưa có ai giữ chức vụ ở đây.", "Đã thôi giữ chức vụ (1)");
    }

    @Test
    void a_new_password_is_shown_and_the_old_one_is_gone() {
        open(OrganisationUnitView.path(cell.id()));
        click("Đặt lại mật khẩu");
        click("Đặt mật khẩu mới");
        assertThat(dialog()).contains(secretary.login());
        assertThat(canSignIn(secretary)).isFalse();
    }

    @Test
    void a_unit_of_another_commune_is_not_found() {
        Place foreign = people.aVillageCell();
        open(OrganisationUnitView.path(foreign.id()));
        assertThat(page()).contains("Không tìm thấy trang").doesNotContain(foreign.name());
    }
}
