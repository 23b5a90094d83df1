package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camtay.InventedPeople.Place;
import org.junit.jupiter.api.Test;

/** Two cells become one: the administrator sees what will change, does it, and everybody sees what is theirs now. */
class ReorganisationJourney extends Journey {

    @Test
    void a_cell_goes_into_another_and_its_secretary_goes_on_there() {
        Place commune = people.aCommune();
        Place old = people.aVillageCellIn(commune);
        Place lasting = people.aVillageCellIn(commune);
        people.aSecretary().called("Nguyễn Thị Hạnh").of(old);
        people.aDeputy().called("Lê Văn Tư").of(lasting);
        Window supervisor = phoneOf(people.aSupervisor().of(commune));
        Window administrator = phoneOf(people.anAdministrator().of(commune));

        administrator.open("/organisation/" + old.id().value() + "/reorganise");
        choose(administrator, "Sáp nhập vào đơn vị khác");
        target(administrator, lasting);
        administrator
                .main()
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Nguyễn Thị Hạnh – Bí thư chi bộ"))
                .check();
        look(administrator, "reorganise");
        administrator.button("Xem trước thay đổi").click();
        administrator.sees("“%s” kết thúc hoạt động".formatted(old.name()));
        administrator.sees("Đồng chí Nguyễn Thị Hạnh giữ chức vụ “Bí thư chi bộ” ở “%s”".formatted(lasting.name()));
        look(administrator, "reorganise-preview");
        supervisor.open("/supervision/cells/" + old.id().value()).seesHeading("Nguyễn Thị Hạnh");

        administrator.button("Thực hiện").click();
        administrator.seesHeading("Đã thực hiện xong.");
        supervisor.open("/supervision/cells/" + lasting.id().value()).seesHeading("Nguyễn Thị Hạnh");
        supervisor.open("/supervision");
        expect(supervisor.row(lasting.name())).isVisible();
        expect(supervisor.row(old.name())).hasCount(0);
        assertThat(barriers()).isEmpty();
    }

    @Test
    void by_keyboard_alone_a_commune_with_cells_is_not_closed() {
        Place commune = people.aCommune();
        Place province = people.aProvince();
        Place closed = people.aCommuneIn(province);
        people.aVillageCellIn(closed);
        Window administrator = phoneOf(people.anAdministrator().of(province, commune));
        administrator.open("/organisation/" + closed.id().value() + "/reorganise");
        administrator.main().getByRole(AriaRole.RADIO).first().focus();
        administrator.page().keyboard().press("ArrowDown");
        administrator.page().keyboard().press("ArrowDown");
        administrator.page().keyboard().press("ArrowDown");
        administrator.button("Xem trước thay đổi").focus();
        administrator.page().keyboard().press("Enter");
        administrator.sees("“%s” còn 1 đơn vị trực thuộc".formatted(closed.name()));
        expect(administrator.button("Thực hiện")).hasCount(0);
    }

    private static void choose(Window window, String way) {
        window.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(way))
                .check();
    }

    private static void target(Window window, Place place) {
        window.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Đơn vị chuyển đến"))
                .fill(place.name());
        window.page()
                .getByRole(AriaRole.OPTION)
                .filter(new Locator.FilterOptions().setHasText(place.name()))
                .click();
    }
}
