package org.camtay.administration.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.util.List;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.junit.jupiter.api.Test;

class OrganisationViewTest extends Screen {

    @Test
    void the_tree_begins_where_the_person_administers() {
        Place commune = people.aCommune();
        people.aVillageCellIn(commune);
        people.aVillageCellIn(commune);
        signIn(people.anAdministrator().of(commune));
        open("organisation");
        assertThat(menu()).contains("Tổ chức");
        assertThat(_size(_get(TreeGrid.class)))
                .as("the commune and its two cells")
                .isEqualTo(3);
        assertThat(hasLink("Nhập danh sách")).isTrue();
        assertThat(hasLink("Tìm cán bộ")).isTrue();
        assertThat(hasButton("Lập đơn vị đứng đầu")).isFalse();
    }

    @Test
    void a_unit_is_found_by_its_name_without_accents_and_another_commune_is_not() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        Place foreign = people.aVillageCell();
        signIn(people.anAdministrator().of(commune));
        open("organisation");
        _setValue(_get(TextField.class), "chi bo thon");
        assertThat(page()).contains(cell.name()).doesNotContain(foreign.name());
        _setValue(_get(TextField.class), "không có đâu");
        assertThat(page()).contains("Không có đơn vị nào có tên hoặc mã chứa “không có đâu”");
    }

    @Test
    void the_administrator_of_the_installation_founds_what_stands_alone() {
        signIn(people.anAdministratorOfAll());
        people.aProvince();
        open("organisation");
        click("Lập đơn vị đứng đầu");
        fillIn("Tên đơn vị", "Đảng bộ tỉnh Hương Ngàn");
        fillIn("Mã đơn vị", newCode());
        click("Lập đơn vị");
        assertThat(page()).contains("Đảng bộ tỉnh Hương Ngàn", "Chưa có ai giữ chức vụ ở đây.");
    }

    @Test
    void a_secretary_finds_no_such_page() {
        signIn(people.aSecretary().of(people.aVillageCell()));
        open("organisation");
        assertThat(page()).contains("Không tìm thấy trang");
        assertThat(menu()).doesNotContain("Tổ chức");
        assertThat(List.of("organisation/people", "organisation/import")).allSatisfy(address -> {
            open(address);
            assertThat(page()).contains("Không tìm thấy trang");
        });
    }
}
