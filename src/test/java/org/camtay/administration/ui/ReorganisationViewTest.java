package org.camtay.administration.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.Screen;
import org.camtay.administration.PostAdministration.NamedTerm;
import org.camtay.administration.UnitTree;
import org.camtay.administration.ui.ReorganisationForm.Way;
import org.camtay.organisation.Directory.Branch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReorganisationViewTest extends Screen {

    @Autowired
    private UnitTree tree;

    private Place province;
    private Place commune;
    private Place cell;
    private Person secretary;

    @BeforeEach
    void a_commune_with_a_cell() {
        province = people.aProvince();
        commune = people.aCommuneIn(province);
        cell = people.aVillageCellIn(commune);
        secretary = people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
    }

    private void administratorOpens(Place administered, Place unit) {
        signIn(people.anAdministrator().of(administered));
        open(ReorganisationView.path(unit.id()));
    }

    @SuppressWarnings("unchecked")
    private void choose(Way way) {
        _setValue((RadioButtonGroup<Way>) _get(RadioButtonGroup.class), way);
    }

    @SuppressWarnings("unchecked")
    private void choose(Place target) {
        Branch found = tree.search(target.name()).getFirst();
        _setValue((ComboBox<Branch>) _get(ComboBox.class), found);
    }

    @Test
    void a_move_is_shown_before_it_is_carried_out() {
        Place other = people.aCommuneIn(province);
        administratorOpens(province, cell);
        choose(other);
        click("Xem trước thay đổi");
        assertThat(page())
                .contains("Chuyển “%s” sang “%s”, với 1 chi bộ và 1 cán bộ".formatted(cell.name(), other.name()));
        assertThat(tree.below(other.id(), 0, 10)).isEmpty();
        click("Thực hiện");
        assertThat(page()).contains("Đã thực hiện xong");
        assertThat(tree.below(other.id(), 0, 10)).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void in_a_merger_the_chosen_people_go_on() {
        Place other = people.aVillageCellIn(commune);
        administratorOpens(commune, cell);
        choose(Way.MERGE);
        choose(other);
        CheckboxGroup<NamedTerm> who = (CheckboxGroup<NamedTerm>) _find(CheckboxGroup.class).stream()
                .filter(group -> group.isVisible())
                .findFirst()
                .orElseThrow();
        who.select(who.getListDataView().getItem(0));
        click("Xem trước thay đổi");
        assertThat(page())
                .contains("%s thôi giữ chức vụ “Bí thư chi bộ” ở “%s”".formatted(secretary.name(), cell.name()))
                .contains("“%s” kết thúc hoạt động".formatted(cell.name()))
                .contains("%s giữ chức vụ “Bí thư chi bộ” ở “%s”".formatted(secretary.name(), other.name()));
        click("Thực hiện");
        assertThat(tree.profile(cell.id()).orElseThrow().validity().ends()).isPresent();
    }

    @Test
    void a_new_unit_is_split_off() {
        administratorOpens(commune, cell);
        choose(Way.SPLIT);
        click("Xem trước thay đổi");
        assertThat(page()).contains("phải có từ 1 đến 32 ký tự");
        _find(TextField.class).stream()
                .filter(TextField::isVisible)
                .forEach(field -> _setValue(field, "Chi bộ mới " + cell.name().substring(13)));
        click("Xem trước thay đổi");
        assertThat(page()).contains("Thành lập “Chi bộ mới");
        click("Thực hiện");
        assertThat(tree.below(commune.id(), 0, 10)).hasSize(2);
    }

    @Test
    void what_stands_against_it_is_said_and_there_is_nothing_to_press() {
        administratorOpens(province, commune);
        choose(Way.CLOSE);
        click("Xem trước thay đổi");
        assertThat(page()).contains("“%s” còn 1 đơn vị trực thuộc".formatted(commune.name()));
        assertThat(hasButton("Thực hiện")).isFalse();
    }

    @Test
    void whoever_forgets_where_to_or_when_is_told() {
        administratorOpens(province, cell);
        click("Xem trước thay đổi");
        assertThat(page()).contains("Hãy chọn đơn vị chuyển đến");
        choose(Way.CLOSE);
        _get(Input.class).setValue("");
        click("Xem trước thay đổi");
        assertThat(page()).contains("Hãy chọn ngày");
    }

    @Test
    void the_own_top_unit_and_those_of_others_are_not_found() {
        administratorOpens(commune, commune);
        assertThat(page()).contains("Không tìm thấy trang");
        administratorOpens(people.aCommune(), cell);
        assertThat(page()).contains("Không tìm thấy trang").doesNotContain(cell.name());
    }

    @Test
    void a_secretary_finds_nothing_here() {
        signIn(secretary);
        open(ReorganisationView.path(cell.id()));
        assertThat(page()).contains("Không tìm thấy trang");
    }
}
