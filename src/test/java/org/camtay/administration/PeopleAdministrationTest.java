package org.camtay.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.access.Accounts;
import org.camtay.access.Accounts.AccountName;
import org.camtay.access.Accounts.InitialAccount;
import org.camtay.access.Credentials;
import org.camtay.access.LoginTaken;
import org.camtay.access.PersonId;
import org.camtay.administration.PeopleAdministration.FoundPerson;
import org.camtay.organisation.Founding;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.RefusedChange;
import org.camtay.organisation.Term;
import org.camtay.organisation.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Foundations.class)
class PeopleAdministrationTest {

    @Autowired
    private PeopleAdministration administration;

    @Autowired
    private Founding founding;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Foundations foundations;

    @Autowired
    private MovableClock clock;

    @Autowired
    private People people;

    private Founded founded;
    private PersonId lan;

    @BeforeEach
    void a_commune_with_an_administrator() {
        founded = foundations.found(aProvince("Tỉnh")
                .having("Minh", PostKind.ADMINISTRATOR)
                .with(
                        aCommune("Mây")
                                .having("Lan", PostKind.ADMINISTRATOR)
                                .with(aVillageCell("Đồi Sim").ledBy("Nguyễn Thị Hạnh")),
                        aCommune("Trăng").with(aVillageCell("Bến Lau").ledBy("Nguyễn Hạnh Sơn"))));
        lan = founded.person("Lan");
    }

    @Test
    void people_of_the_own_range_are_found_without_accents_and_nobody_else() {
        List<FoundPerson> found = people.as(lan, () -> administration.search("hanh"));
        assertThat(found).extracting(FoundPerson::name).containsExactly("Nguyễn Thị Hạnh");
        assertThat(people.as(founded.person("Minh"), () -> administration.search("hanh")))
                .extracting(FoundPerson::name)
                .containsExactly("Nguyễn Hạnh Sơn", "Nguyễn Thị Hạnh");
        assertThat(people.as(founded.person("Nguyễn Thị Hạnh"), () -> administration.search("hanh")))
                .isEmpty();
    }

    @Test
    void signs_of_patterns_are_searched_as_they_are() {
        assertThat(people.as(lan, () -> administration.search("%"))).isEmpty();
        assertThat(people.as(lan, () -> administration.search("_"))).isEmpty();
        assertThat(people.as(lan, () -> administration.search(" "))).isEmpty();
    }

    @Test
    void a_newcomer_gets_account_and_post_together_or_neither() {
        String login = People.newLogin();
        UnitId cell = founded.unit("Đồi Sim");
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> appoint(login, PostKind.SECRETARY, cell));
        assertThat(accounts.withLogins(List.of(login))).isEmpty();
        InitialAccount opened = appoint(login, PostKind.DEPUTY, cell);
        assertThat(accounts.withLogins(List.of(login))).containsEntry(login, opened.person());
        assertThatExceptionOfType(LoginTaken.class).isThrownBy(() -> appoint(login, PostKind.DEPUTY, cell));
    }

    @Test
    void nobody_is_appointed_where_one_does_not_administer() {
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> appoint(People.newLogin(), PostKind.DEPUTY, founded.unit("Bến Lau")));
    }

    @Test
    void a_password_is_reset_for_people_of_the_own_range_only() {
        PersonId hanh = founded.person("Nguyễn Thị Hạnh");
        assertThat(people.as(lan, () -> administration.resetPassword(hanh)).person())
                .isEqualTo(hanh);
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(
                        () -> people.as(lan, () -> administration.resetPassword(founded.person("Nguyễn Hạnh Sơn"))));
    }

    @Test
    void who_has_rights_beyond_the_range_is_out_of_reach() {
        PersonId minh = founded.person("Minh");
        founding.appoint(minh, PostKind.ATTENDEE, founded.unit("Đồi Sim"));
        PersonId installer = accounts.openAdministrator(new Credentials(People.newLogin(), "Đạt", People.PASSWORD));
        founding.appoint(installer, PostKind.ATTENDEE, founded.unit("Đồi Sim"));
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> people.as(lan, () -> administration.resetPassword(minh)));
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> people.as(lan, () -> administration.resetPassword(installer)));
        assertThat(people.as(installer, () -> administration.resetPassword(minh))
                        .person())
                .isEqualTo(minh);
    }

    private InitialAccount appoint(String login, PostKind kind, UnitId unit) {
        AccountName newcomer = new AccountName(login, "Trần Thu");
        Term term = Term.from(LocalDate.now(clock));
        return people.as(lan, () -> administration.appointNewcomer(newcomer, kind, Optional.empty(), unit, term));
    }
}
