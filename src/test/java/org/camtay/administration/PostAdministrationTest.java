package org.camtay.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

import java.util.Optional;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.UnitPlan;
import org.camtay.access.CurrentPerson;
import org.camtay.access.PersonId;
import org.camtay.access.Role;
import org.camtay.organisation.NewPost;
import org.camtay.organisation.PostId;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.RefusedChange;
import org.camtay.organisation.Term;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Foundations.class)
class PostAdministrationTest {

    private static final UnitPlan PROVINCE = aProvince("Hương Ngàn")
            .having("Quản", PostKind.ADMINISTRATOR)
            .with(
                    aCommune("Mây Ngàn")
                            .having("Xuân", PostKind.ADMINISTRATOR)
                            .with(aVillageCell("Đồi Sim").ledBy("Hạnh")),
                    aCommune("Sông Trăng").with(aVillageCell("Bến Lau").ledBy("Sơn")));

    @Autowired
    private PostAdministration posts;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Foundations foundations;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private NewPost post(PersonId person, PostKind kind, Founded founded, String unit) {
        return new NewPost(person, kind, Optional.empty(), founded.unit(unit), Term.from(clock.today()));
    }

    private PostId appoint(Founded founded, String administrator, NewPost post) {
        return people.as(founded.person(administrator), () -> posts.appoint(post));
    }

    @Test
    void an_administrator_gives_posts_in_the_own_units_and_nowhere_above_or_beside() {
        Founded founded = foundations.found(PROVINCE);
        PersonId person = people.somebody();
        appoint(founded, "Xuân", post(person, PostKind.DEPUTY, founded, "Đồi Sim"));
        assertThat(people.as(founded.person("Xuân"), () -> posts.terms(founded.unit("Đồi Sim"))))
                .extracting(PostAdministration.NamedTerm::kind)
                .containsExactly(PostKind.SECRETARY, PostKind.DEPUTY);
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> appoint(founded, "Xuân", post(person, PostKind.DEPUTY, founded, "Bến Lau")));
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(
                        () -> appoint(founded, "Xuân", post(person, PostKind.ADMINISTRATOR, founded, "Hương Ngàn")));
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> appoint(founded, "Hạnh", post(person, PostKind.DEPUTY, founded, "Đồi Sim")));
    }

    @Test
    void nobody_gives_a_post_to_himself() {
        Founded founded = foundations.found(PROVINCE);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> appoint(
                        founded, "Quản", post(founded.person("Quản"), PostKind.SUPERVISOR, founded, "Mây Ngàn")))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::reason)
                        .containsExactly(Refusal.Reason.BEYOND_OWN_RIGHTS));
    }

    @Test
    void a_second_secretary_is_refused_until_the_first_has_ended() {
        Founded founded = foundations.found(PROVINCE);
        NewPost second = post(people.somebody(), PostKind.SECRETARY, founded, "Đồi Sim");
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> appoint(founded, "Xuân", second));
        people.as(founded.person("Xuân"), () -> {
            posts.end(founded.postOf("Hạnh"), founded.unit("Đồi Sim"), clock.today());
        });
        assertThat(appoint(founded, "Xuân", second)).isNotNull();
    }

    @Test
    void a_post_that_has_ended_allows_nothing_more() {
        Founded founded = foundations.found(PROVINCE);
        people.as(founded.person("Quản"), () -> {
            posts.end(founded.postOf("Xuân"), founded.unit("Mây Ngàn"), clock.today());
        });
        assertThat(people.as(founded.person("Xuân"), () -> currentPerson.scope(Role.ADMINISTRATOR))
                        .isEmpty())
                .isTrue();
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> people.as(founded.person("Xuân"), () -> posts.terms(founded.unit("Đồi Sim"))));
    }

    @Test
    void a_term_is_ended_only_through_its_own_unit() {
        Founded founded = foundations.found(PROVINCE);
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> people.as(founded.person("Xuân"), () -> {
                    posts.end(founded.postOf("Sơn"), founded.unit("Đồi Sim"), clock.today());
                }));
    }

    @Test
    void a_term_does_not_end_before_it_began() {
        Founded founded = foundations.found(PROVINCE);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> people.as(founded.person("Xuân"), () -> {
                    posts.end(
                            founded.postOf("Hạnh"),
                            founded.unit("Đồi Sim"),
                            clock.today().minusDays(1));
                }));
    }
}
