package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.junit.jupiter.api.Test;

/** A password is reset; its person signs in with the initial one, chooses an own one, and the initial one no longer opens. */
class PasswordJourney extends Journey {

    private static final String OWN = "con trâu đi trước";

    @Test
    void a_reset_ends_the_open_session_and_the_own_password_takes_the_place_of_the_initial_one() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        Person secretary = people.aSecretary().called("Nguyễn Thị Hạnh").of(cell);
        Window open = phoneOf(secretary);
        String initial = resetBy(phoneOf(people.anAdministrator().of(commune)), cell);
        open.link("Tôi").click();
        expect(open.button("Đăng nhập")).isVisible();

        open.signIn(secretary.login(), InventedPeople.PASSWORD);
        open.sees("Tên đăng nhập hoặc mật khẩu chưa đúng.");
        open.signIn(secretary.login(), initial);
        open.open("/");
        open.sees("Đồng chí đang dùng mật khẩu được cấp lần đầu.");
        look(open, "password-reminder");
        Window other = phone().open("/");
        other.signIn(secretary.login(), initial);
        other.seesPlaces();

        open.link("Chọn mật khẩu riêng").click();
        fill(open, "Mật khẩu hiện nay", "một mật khẩu khác");
        fill(open, "Mật khẩu mới", OWN);
        fill(open, "Nhập lại mật khẩu mới", OWN);
        open.button("Đổi mật khẩu").click();
        open.sees("Mật khẩu hiện nay chưa đúng.");
        look(open, "password-refused");
        fill(open, "Mật khẩu hiện nay", initial);
        open.button("Đổi mật khẩu").click();
        open.sees("Đã đổi mật khẩu.");
        open.open("/").seesHeading("Chào đồng chí Hạnh");
        expect(open.link("Chọn mật khẩu riêng")).hasCount(0);

        other.open("/modules");
        expect(other.button("Đăng nhập")).isVisible();
        other.signIn(secretary.login(), initial);
        other.sees("Tên đăng nhập hoặc mật khẩu chưa đúng.");
        other.signIn(secretary.login(), OWN);
        other.seesPlaces();
        assertThat(barriers()).isEmpty();
    }

    private static String resetBy(Window administrator, Place cell) {
        administrator.open("/organisation/" + cell.id().value());
        administrator.button("Đặt lại mật khẩu: Nguyễn Thị Hạnh").click();
        administrator.button("Đặt mật khẩu mới").last().click();
        Locator secret =
                administrator.page().locator(".initial-password .secret").last();
        expect(secret).isVisible();
        return secret.textContent();
    }

    private static void fill(Window window, String label, String text) {
        window.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .fill(text);
    }
}
