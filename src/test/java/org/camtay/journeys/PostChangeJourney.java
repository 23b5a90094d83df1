package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.junit.jupiter.api.Test;

/** A supervisor of a commune is replaced: the old one loses what the post showed, the new one sees it. */
class PostChangeJourney extends Journey {

    @Test
    void the_old_holder_loses_access_in_the_open_session_and_the_new_one_gets_it() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
        Person old = people.aSupervisor().called("Trần Cũ").of(commune);
        Window administrator = phoneOf(people.anAdministrator().of(commune));
        Window oldHolder = phoneOf(old);
        oldHolder.open("/supervision/cells/" + cell.id().value());
        oldHolder.seesHeading("Nguyễn Thị Hạnh");

        administrator.open("/organisation/" + commune.id().value());
        administrator.button("Thôi giữ: Trần Cũ").click();
        look(administrator, "end-term");
        dialogButton(administrator, "Thôi giữ").click();
        administrator.sees("Đã thôi giữ chức vụ (1)");
        oldHolder.open("/supervision/cells/" + cell.id().value()).seesNotFound();

        String login = "moi-" + UUID.randomUUID().toString().substring(0, 6);
        String password = appoint(administrator, login);
        Window newHolder = phone();
        newHolder.open("/").signIn(login, password);
        newHolder.seesPlaces();
        newHolder.open("/supervision/cells/" + cell.id().value());
        newHolder.seesHeading("Nguyễn Thị Hạnh");
        assertThat(barriers()).isEmpty();
    }

    @Test
    void a_new_secretary_takes_the_place_of_the_old_one_in_the_cell() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
        Window administrator = phoneOf(people.anAdministrator().of(commune));
        administrator.open("/organisation/" + cell.id().value());
        administrator.button("Thôi giữ: Nguyễn Thị Hạnh").click();
        dialogButton(administrator, "Thôi giữ").click();
        administrator.sees("Đã thôi giữ chức vụ (1)");
        String login = "moi-" + UUID.randomUUID().toString().substring(0, 6);
        appoint(administrator, login);
        administrator.sees("Lê Người Mới");
        administrator.sees("Bí thư chi bộ");
        Window supervisor = phoneOf(people.aSupervisor().of(commune));
        supervisor.open("/supervision/cells/" + cell.id().value());
        supervisor.seesHeading("Lê Người Mới");
        expect(supervisor.heading("Nguyễn Thị Hạnh")).hasCount(0);
    }

    /** Gives the first post of the list, or at a commune that of a supervisor, to somebody new; returns the password. */
    private String appoint(Window administrator, String login) {
        administrator.button("Giao chức vụ").click();
        administrator.page().getByLabel("Họ và tên").fill("Lê Người Mới");
        administrator.page().getByLabel("Tên đăng nhập").fill(login);
        if (administrator.heading1().textContent().contains("xã")) {
            administrator
                    .page()
                    .getByLabel("Chức vụ", new Page.GetByLabelOptions().setExact(true))
                    .last()
                    .click();
            administrator
                    .page()
                    .getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Người theo dõi"))
                    .click();
        }
        look(administrator, "appoint");
        dialogButton(administrator, "Giao chức vụ").click();
        Locator secret =
                administrator.page().locator(".initial-password .secret").last();
        expect(secret).isVisible();
        look(administrator, "initial-password");
        String password = secret.textContent();
        administrator.button("Đã ghi lại").click();
        return password;
    }

    private static Locator dialogButton(Window window, String text) {
        return window.button(text).last();
    }
}
