package org.camtay.journeys;

import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.Locator;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.junit.jupiter.api.Test;

/** Coming in, being refused, and being spoken to in the own language. */
class SignInJourney extends Journey {

    private static final int TRIES = 6;

    @Test
    void a_wrong_password_is_told_in_one_sentence() {
        Person secretary = people.aSecretary().of(people.aVillageCell());
        Window phone = phone().open("/");
        phone.signIn(secretary.login(), "khong-dung-mat-khau");
        phone.sees("Tên đăng nhập hoặc mật khẩu chưa đúng.");
        phone.signIn(secretary.login(), InventedPeople.PASSWORD);
        phone.seesPlaces();
    }

    @Test
    void many_wrong_passwords_lock_the_login_even_for_the_right_one() {
        Person secretary = people.aSecretary().of(people.aVillageCell());
        Window phone = phone();
        for (int tries = 1; tries < TRIES; tries++) {
            phone.open("/sign-in").signIn(secretary.login(), "khong-dung-mat-khau");
            phone.sees("Tên đăng nhập hoặc mật khẩu chưa đúng.");
        }
        phone.open("/sign-in").signIn(secretary.login(), InventedPeople.PASSWORD);
        phone.sees("Đồng chí thử lại sau 15 phút.");
    }

    @Test
    void an_address_without_a_page_leads_home() {
        Window phone = phoneOf(people.aSecretary().of(people.aVillageCell()));
        phone.open("/nowhere/at/all").seesNotFound();
        phone.link("Về trang đầu").click();
        phone.seesHeading("Chào đồng chí An");
    }

    @Test
    void the_page_asked_for_before_sign_in_is_shown_after_it() {
        Person secretary = people.aSecretary().of(people.aVillageCell());
        Window phone = phone().open("/modules/chairing/03-drawing-out");
        phone.signIn(secretary.login(), InventedPeople.PASSWORD);
        phone.seesHeading("Từ im lặng đến nhiều ý kiến");
    }

    @Test
    void a_language_chosen_before_sign_in_comes_along_and_one_chosen_later_stays() {
        Person secretary = people.aSecretary().of(people.aVillageCell());
        Window phone = phone().open("/");
        phone.link("English").click();
        expect(phone.button("Sign in")).isVisible();
        phone.link("Čeština").click();
        expect(phone.button("Přihlásit se")).isVisible();
        phone.link("English").click();
        phone.page().getByLabel("Login").fill(secretary.login());
        phone.page().getByLabel("Password").fill(InventedPeople.PASSWORD);
        phone.button("Sign in").click();
        expect(phone.link("Start reading")).isVisible();
        phone.open("/settings");
        radio(phone, "Čeština").check();
        expect(phone.heading("Co je o vás uloženo")).isVisible();
        Window tablet = phone().open("/");
        tablet.signIn(secretary.login(), InventedPeople.PASSWORD);
        expect(tablet.page().getByText("Dnes").first()).isVisible();
    }

    @Test
    void who_signs_out_must_sign_in_again() {
        Window phone = phoneOf(people.aSecretary().of(people.aVillageCell()));
        phone.link("Tôi").click();
        phone.button("Đăng xuất").click();
        expect(phone.button("Đăng nhập")).isVisible();
        phone.open("/modules");
        expect(phone.button("Đăng nhập")).isVisible();
    }

    private static Locator radio(Window phone, String name) {
        return phone.page().getByLabel(name).first();
    }
}
