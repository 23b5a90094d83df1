package org.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camtay.DoorTest;
import org.camtay.People;
import org.camtay.access.Accounts.AccountName;
import org.camtay.access.Accounts.InitialAccount;
import org.camtay.access.OwnPassword.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@DoorTest
class OwnPasswordTest {

    private static final String OWN = "con trâu đi trước";

    @Autowired
    private OwnPassword ownPassword;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository stored;

    @Autowired
    private PasswordSignIn signIn;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    private InitialAccount hanh = new InitialAccount(PersonId.next(), "", "");

    @BeforeEach
    void an_account_is_opened_with_an_initial_password() {
        hanh = accounts.openWithInitialPasswords(List.of(new AccountName(People.newLogin(), "Nguyễn Thị Hạnh")))
                .getFirst();
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private Authentication signsIn(String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(hanh.login(), password));
    }

    /** A session in which the person has just signed in. */
    private MockHttpSession session(String password) {
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signsIn(password)));
        return session;
    }

    private boolean goesOn(MockHttpSession session) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/settings");
        request.setServletPath("/settings");
        request.setSession(session);
        MockHttpServletResponse response = new MockHttpServletResponse();
        security.doFilter(request, response, new MockFilterChain());
        assertThat(response.getStatus() == HttpServletResponse.SC_FOUND).isEqualTo(session.isInvalid());
        return !session.isInvalid();
    }

    /** Changes the password in this session, which the browser then goes on using. */
    private Optional<Refusal> changes(MockHttpSession session, String current, String wanted) {
        SecurityContextHolder.setContext((SecurityContextImpl) session.getAttribute("SPRING_SECURITY_CONTEXT"));
        return ownPassword.change(current, wanted);
    }

    private Optional<Refusal> changes(String current, String wanted) {
        return changes(session(hanh.password()), current, wanted);
    }

    @Test
    void the_new_password_opens_and_the_old_one_no_longer() {
        assertThat(changes(hanh.password(), OWN)).isEmpty();
        assertThat(signsIn(OWN).isAuthenticated()).isTrue();
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signsIn(hanh.password()));
    }

    @Test
    void an_own_password_is_hashed_at_full_cost() {
        changes(hanh.password(), OWN);
        assertThat(stored.findById(hanh.person()).orElseThrow().passwordHash()).startsWith("{bcrypt}$2a$10$");
    }

    @Test
    void a_made_password_is_initial_until_its_person_chooses_another() {
        changes(hanh.password(), "ngắn");
        assertThat(ownPassword.isInitial()).isTrue();
        changes(hanh.password(), OWN);
        assertThat(ownPassword.isInitial()).isFalse();
        accounts.resetPassword(hanh.person());
        assertThat(ownPassword.isInitial()).isTrue();
    }

    @Test
    void a_password_that_was_chosen_at_the_opening_is_not_initial(@Autowired People people) {
        assertThat(people.as(people.somebody(), ownPassword::isInitial)).isFalse();
    }

    @Test
    void each_refusal_leaves_the_password_as_it_was() {
        assertThat(changes("một mật khẩu khác", OWN)).contains(Refusal.WRONG);
        assertThat(changes(hanh.password(), "chín ký t")).contains(Refusal.SHORT);
        assertThat(changes(hanh.password(), "ộ".repeat(25))).contains(Refusal.LONG);
        assertThat(changes(hanh.password(), hanh.password())).contains(Refusal.UNCHANGED);
        assertThat(signsIn(hanh.password()).isAuthenticated()).isTrue();
    }

    @Test
    void wrong_current_passwords_lock_as_on_the_sign_in_page() {
        MockHttpSession session = session(hanh.password());
        for (int tries = 0; tries < SignInGuard.FAILURES_BEFORE_LOCK; tries++) {
            assertThat(changes(session, "một mật khẩu khác", OWN)).contains(Refusal.WRONG);
        }
        assertThat(changes(session, hanh.password(), OWN)).contains(Refusal.LOCKED);
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signsIn(hanh.password()));
    }

    @Test
    void nobody_changes_a_password_without_being_signed_in() {
        assertThatExceptionOfType(NobodySignedIn.class).isThrownBy(() -> ownPassword.change(hanh.password(), OWN));
    }

    @Test
    void a_change_ends_all_other_sessions_of_the_person_and_no_elses() throws ServletException, IOException {
        MockHttpSession here = session(hanh.password());
        MockHttpSession elsewhere = session(hanh.password());
        InitialAccount first = hanh;
        an_account_is_opened_with_an_initial_password();
        MockHttpSession somebodyElse = session(hanh.password());
        assertThat(goesOn(elsewhere)).isTrue();
        changes(here, first.password(), OWN);
        SecurityContextHolder.clearContext();
        assertThat(goesOn(elsewhere)).isFalse();
        assertThat(goesOn(here)).isTrue();
        assertThat(goesOn(somebodyElse)).isTrue();
    }

    @Test
    void a_reset_ends_every_session_of_the_person() throws ServletException, IOException {
        MockHttpSession open = session(hanh.password());
        InitialAccount fresh = accounts.resetPassword(hanh.person()).orElseThrow();
        assertThat(goesOn(open)).isFalse();
        assertThat(goesOn(session(fresh.password()))).isTrue();
    }

    @Test
    void a_session_that_changed_the_password_ends_by_a_later_reset() throws ServletException, IOException {
        MockHttpSession open = session(hanh.password());
        changes(open, hanh.password(), OWN);
        SecurityContextHolder.clearContext();
        assertThat(goesOn(open)).isTrue();
        accounts.resetPassword(hanh.person());
        assertThat(goesOn(open)).isFalse();
    }
}
