package org.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.camtay.DoorTest;
import org.camtay.MovableClock;
import org.camtay.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@DoorTest
class PasswordSignInTest {

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    private String anAccount(String password) {
        String login = People.newLogin();
        accounts.open(List.of(new Credentials(login, "Lê Thu Hằng", password)));
        return login;
    }

    private Authentication tries(String login, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, password));
    }

    private void failsTimes(int times, String login) {
        IntStream.range(0, times)
                .forEach(_ -> assertThatExceptionOfType(BadCredentialsException.class)
                        .isThrownBy(() -> tries(login, "something else")));
    }

    @Test
    void login_and_password_let_in() {
        String login = anAccount(People.PASSWORD);
        assertThat(tries(login, People.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void capitals_and_spaces_around_a_login_do_not_matter() {
        String login = anAccount(People.PASSWORD);
        assertThat(tries(" P" + login.substring(1) + " ", People.PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void a_password_is_the_same_however_the_keyboard_composes_it() {
        String login = anAccount("mật khẩu dài");
        assertThat(tries(login, Normalizer.normalize("mật khẩu dài", Normalizer.Form.NFD))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void four_failures_do_not_lock() {
        String login = anAccount(People.PASSWORD);
        failsTimes(4, login);
        assertThat(tries(login, People.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void five_failures_lock_even_the_right_password_out() {
        String login = anAccount(People.PASSWORD);
        failsTimes(5, login);
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> tries(login, People.PASSWORD));
    }

    @Test
    void a_login_that_does_not_exist_is_locked_just_the_same() {
        String login = People.newLogin();
        failsTimes(5, login);
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> tries(login, People.PASSWORD));
    }

    @Test
    void unknown_login_and_wrong_password_cannot_be_told_apart() {
        Throwable wrong = catchThrowable(() -> tries(anAccount(People.PASSWORD), "something else"));
        Throwable unknown = catchThrowable(() -> tries(People.newLogin(), "something else"));
        assertThat(unknown).hasSameClassAs(wrong).hasMessage(wrong.getMessage());
    }

    @Test
    void a_lock_ends_after_fifteen_minutes() {
        String login = anAccount(People.PASSWORD);
        failsTimes(5, login);
        clock.moveBy(Duration.ofMinutes(15).minusSeconds(1));
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> tries(login, People.PASSWORD));
        clock.moveBy(Duration.ofSeconds(1));
        assertThat(tries(login, People.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void a_sign_in_forgets_earlier_failures() {
        String login = anAccount(People.PASSWORD);
        failsTimes(4, login);
        tries(login, People.PASSWORD);
        failsTimes(4, login);
        assertThat(tries(login, People.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void the_lock_of_one_login_is_nobody_elses() {
        String other = anAccount(People.PASSWORD);
        failsTimes(5, anAccount(People.PASSWORD));
        assertThat(tries(other, People.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void a_login_of_any_length_is_refused_and_never_breaks_the_guard() {
        String endless = "x".repeat(100_000);
        failsTimes(5, endless);
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> tries(endless, "any"));
    }
}
