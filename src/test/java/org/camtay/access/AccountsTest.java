package org.camtay.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camtay.DoorTest;
import org.camtay.People;
import org.camtay.ui.Languages;
import org.camtay.ui.Look;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class AccountsTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountRepository stored;

    @Autowired
    private People people;

    private static Credentials with(String login) {
        return new Credentials(login, "Trần Văn Bình", People.PASSWORD);
    }

    @Test
    void a_login_belongs_to_one_account() {
        String login = People.newLogin();
        accounts.open(List.of(with(login)));
        assertThatExceptionOfType(LoginTaken.class)
                .isThrownBy(() -> accounts.open(List.of(with(login.toUpperCase(Locale.ROOT)))))
                .satisfies(refusal -> assertThat(refusal.login()).isEqualTo(login));
        assertThatExceptionOfType(LoginTaken.class).isThrownBy(() -> accounts.openAdministrator(with(login)));
    }

    @Test
    void many_accounts_are_opened_all_or_none() {
        String taken = People.newLogin();
        String free = People.newLogin();
        accounts.open(List.of(with(taken)));
        assertThatExceptionOfType(LoginTaken.class).isThrownBy(() -> accounts.open(List.of(with(free), with(taken))));
        assertThat(stored.findByLogin(free)).isEmpty();
    }

    @Test
    void the_same_login_twice_in_one_list_opens_none() {
        String login = People.newLogin();
        assertThatExceptionOfType(LoginTaken.class).isThrownBy(() -> accounts.open(List.of(with(login), with(login))));
        assertThat(stored.findByLogin(login)).isEmpty();
    }

    @Test
    void ids_come_back_in_the_order_of_the_names() {
        List<PersonId> opened = people.everybody(List.of("Hạnh", "Bình", "Lan"));
        assertThat(accounts.names(opened))
                .isEqualTo(Map.of(opened.get(0), "Hạnh", opened.get(1), "Bình", opened.get(2), "Lan"));
    }

    @Test
    void whoever_has_no_account_has_no_name() {
        assertThat(accounts.names(List.of(PersonId.next()))).isEmpty();
        assertThat(accounts.names(List.of())).isEmpty();
    }

    @Test
    void logins_that_differ_in_a_tone_only_are_refused_by_their_form() {
        assertThatExceptionOfType(UnfitCredentials.class).isThrownBy(() -> with("bìnhan"));
    }

    @Test
    void everybody_starts_with_vietnamese_in_normal_size() {
        assertThat(people.as(people.somebody(), accounts::look)).isEqualTo(Look.DEFAULT);
    }

    @Test
    void the_look_is_remembered_for_the_person_who_chose_it() {
        Look dark = new Look(Languages.CZECH.locale(), Look.TextSize.LARGEST, Look.Appearance.DARK);
        PersonId chooser = people.somebody();
        people.as(chooser, () -> accounts.remember(dark));
        assertThat(people.as(chooser, accounts::look)).isEqualTo(dark);
        assertThat(people.as(people.somebody(), accounts::look)).isEqualTo(Look.DEFAULT);
    }

    @Test
    void nobody_signed_in_has_no_look() {
        assertThatExceptionOfType(NobodySignedIn.class).isThrownBy(accounts::look);
    }

    @Test
    void no_password_is_kept_as_it_was_typed() {
        String login = People.newLogin();
        accounts.open(List.of(with(login)));
        assertThat(stored.findByLogin(login).orElseThrow().passwordHash())
                .startsWith("{bcrypt}$2")
                .doesNotContain(People.PASSWORD);
    }
}
