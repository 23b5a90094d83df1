package org.camtay.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camtay.UnitPlan.aBaseOrganisation;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.UnitPlan;
import org.camtay.access.Scope;
import org.camtay.administration.PostAdministration.NamedTerm;
import org.camtay.content.CellType;
import org.camtay.organisation.Directory;
import org.camtay.organisation.HeldPost;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.Refusal.Reason;
import org.camtay.organisation.RefusedChange;
import org.camtay.organisation.UnitKind;
import org.camtay.organisation.UnitProfile;
import org.camtay.organisation.UnitSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Foundations.class)
class ReorganisationsTest {

    private static final UnitPlan PROVINCE = aProvince("Hương Ngàn")
            .having("Quản", PostKind.ADMINISTRATOR)
            .with(
                    aCommune("Mây Ngàn")
                            .having("Xuân", PostKind.ADMINISTRATOR)
                            .with(
                                    aVillageCell("Đồi Sim").ledBy("Hạnh", "Bình"),
                                    aBaseOrganisation("Trường học")
                                            .with(
                                                    aVillageCell("Tổ Toán").ledBy("Yến"),
                                                    aVillageCell("Tổ Văn").ledBy("Nga"))),
                    aCommune("Sông Trăng").with(aVillageCell("Bến Lau").ledBy("Sơn"), aVillageCell("Ao Sen")));

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private PostAdministration posts;

    @Autowired
    private Directory directory;

    @Autowired
    private Foundations foundations;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    private Founded founded;

    @BeforeEach
    void a_province_some_days_old() {
        founded = foundations.found(PROVINCE);
        clock.moveBy(Duration.ofDays(10));
    }

    private LocalDate today() {
        return clock.today();
    }

    private void carryOut(String administrator, Reorganisation reorganisation) {
        people.as(founded.person(administrator), () -> reorganisations.carryOut(reorganisation));
    }

    private ReorganisationPreview preview(Reorganisation reorganisation) {
        return people.as(founded.person("Quản"), () -> reorganisations.preview(reorganisation));
    }

    private void isRefused(Reorganisation reorganisation, Reason reason) {
        List<String> before = tree();
        assertThat(preview(reorganisation).refusals())
                .extracting(Refusal::reason)
                .containsExactly(reason);
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> carryOut("Quản", reorganisation));
        assertThat(tree()).isEqualTo(before);
    }

    private Reorganisation.Move move(String unit, String target, LocalDate day) {
        return new Reorganisation.Move(founded.unit(unit), founded.unit(target), day);
    }

    private UnitProfile profile(String unit) {
        return directory.profile(founded.unit(unit), Scope.EVERYTHING).orElseThrow();
    }

    /** The names of all units of the province, parents before children. */
    private List<String> tree() {
        return below("Hương Ngàn");
    }

    private List<String> below(String unit) {
        return directory.unitsIn(profile(unit).unit().range()).stream()
                .map(UnitSummary::name)
                .toList();
    }

    private List<NamedTerm> terms(String unit) {
        return people.as(founded.person("Quản"), () -> posts.terms(founded.unit(unit)));
    }

    private List<String> unitsOf(String person) {
        return people.as(founded.person(person), directory::ownPosts).stream()
                .map(HeldPost::unit)
                .map(UnitSummary::name)
                .toList();
    }

    private static NewUnit aPart(UnitKind kind, String name) {
        Optional<CellType> type = kind.isCell() ? Optional.of(CellType.VILLAGE) : Optional.empty();
        return new NewUnit(kind, type, Foundations.newCode(), name);
    }

    @Test
    void a_unit_moves_with_all_that_lies_below_it_and_all_who_lead_it() {
        carryOut("Quản", move("Trường học", "Sông Trăng", today()));
        assertThat(below("Sông Trăng"))
                .containsExactly("Sông Trăng", "Bến Lau", "Ao Sen", "Trường học", "Tổ Toán", "Tổ Văn");
        assertThat(below("Mây Ngàn")).containsExactly("Mây Ngàn", "Đồi Sim");
        assertThat(unitsOf("Yến")).containsExactly("Tổ Toán");
        assertThat(directory.leadersIn(profile("Sông Trăng").unit().range())).hasSize(3);
    }

    @Test
    void the_history_of_a_moved_unit_names_the_place_it_left() {
        carryOut("Quản", move("Trường học", "Sông Trăng", today().minusDays(1)));
        assertThat(profile("Trường học").history())
                .containsExactly(new UnitProfile.Change(
                        "MOVED", today().minusDays(1), "Trường học", Optional.of("Mây Ngàn"), Optional.empty()));
        assertThat(profile("Tổ Toán").above())
                .extracting(UnitSummary::name)
                .containsExactly("Hương Ngàn", "Sông Trăng", "Trường học");
    }

    @Test
    void the_place_a_unit_left_is_never_given_to_another() {
        String left = profile("Trường học").unit().path();
        carryOut("Quản", move("Trường học", "Sông Trăng", today()));
        carryOut("Quản", move("Ao Sen", "Mây Ngàn", today()));
        assertThat(profile("Ao Sen").unit().path()).isNotEqualTo(left);
    }

    @Test
    void an_administrator_moves_inside_the_own_unit_only() {
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> carryOut("Xuân", move("Đồi Sim", "Sông Trăng", today())));
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> carryOut("Xuân", move("Bến Lau", "Mây Ngàn", today())));
        assertThatExceptionOfType(UnitNotFound.class)
                .isThrownBy(() -> carryOut("Xuân", new Reorganisation.Close(founded.unit("Mây Ngàn"), today())));
        carryOut("Xuân", move("Đồi Sim", "Trường học", today()));
        assertThat(below("Trường học")).containsExactly("Trường học", "Tổ Toán", "Tổ Văn", "Đồi Sim");
    }

    @Test
    void no_unit_stands_below_itself_nor_where_its_kind_may_not_nor_where_it_is() {
        isRefused(move("Mây Ngàn", "Trường học", today()), Reason.CIRCLE);
        isRefused(move("Mây Ngàn", "Mây Ngàn", today()), Reason.CIRCLE);
        isRefused(move("Đồi Sim", "Hương Ngàn", today()), Reason.MISPLACED_UNIT);
        isRefused(move("Đồi Sim", "Mây Ngàn", today()), Reason.SAME_PLACE);
    }

    @Test
    void a_change_is_neither_in_the_future_nor_before_the_unit_began_nor_before_its_last_change() {
        isRefused(move("Đồi Sim", "Sông Trăng", today().plusDays(1)), Reason.DATE_IN_FUTURE);
        isRefused(move("Đồi Sim", "Sông Trăng", today().minusDays(11)), Reason.DATE_BEFORE_START);
        carryOut("Quản", move("Đồi Sim", "Sông Trăng", today()));
        isRefused(move("Đồi Sim", "Mây Ngàn", today().minusDays(1)), Reason.DATE_BEFORE_START);
    }

    @Test
    void a_merger_moves_what_lies_below_ends_the_posts_and_lets_the_chosen_go_on() {
        carryOut(
                "Quản",
                new Reorganisation.Merge(
                        founded.unit("Đồi Sim"), founded.unit("Ao Sen"), Set.of(founded.postOf("Hạnh")), today()));
        assertThat(tree()).doesNotContain("Đồi Sim");
        assertThat(unitsOf("Hạnh")).containsExactly("Ao Sen");
        assertThat(unitsOf("Bình")).isEmpty();
        assertThat(terms("Đồi Sim"))
                .allSatisfy(term -> assertThat(term.term().ends()).contains(today()));
        assertThat(profile("Đồi Sim").history())
                .containsExactly(new UnitProfile.Change(
                        "MERGED", today(), "Đồi Sim", Optional.of("Mây Ngàn"), Optional.of("Ao Sen")));
    }

    @Test
    void a_commune_goes_into_another_with_all_its_units() {
        people.as(founded.person("Quản"), () -> {
            posts.end(founded.postOf("Xuân"), founded.unit("Mây Ngàn"), today());
        });
        carryOut(
                "Quản",
                new Reorganisation.Merge(founded.unit("Mây Ngàn"), founded.unit("Sông Trăng"), Set.of(), today()));
        assertThat(tree())
                .containsExactly(
                        "Hương Ngàn", "Sông Trăng", "Bến Lau", "Ao Sen", "Đồi Sim", "Trường học", "Tổ Toán", "Tổ Văn");
    }

    @Test
    void a_merger_that_would_make_a_second_secretary_changes_nothing() {
        isRefused(
                new Reorganisation.Merge(
                        founded.unit("Đồi Sim"), founded.unit("Bến Lau"), Set.of(founded.postOf("Hạnh")), today()),
                Reason.SECOND_SECRETARY);
        assertThat(unitsOf("Hạnh")).containsExactly("Đồi Sim");
    }

    @Test
    void only_units_of_one_kind_merge_and_never_with_what_lies_below() {
        isRefused(
                new Reorganisation.Merge(founded.unit("Đồi Sim"), founded.unit("Sông Trăng"), Set.of(), today()),
                Reason.KINDS_DIFFER);
        isRefused(
                new Reorganisation.Merge(founded.unit("Mây Ngàn"), founded.unit("Đồi Sim"), Set.of(), today()),
                Reason.CIRCLE);
    }

    @Test
    void a_part_is_split_off_with_the_chosen_units_and_people() {
        Reorganisation split = new Reorganisation.Split(
                founded.unit("Trường học"),
                aPart(UnitKind.BASE_ORGANISATION, "Trường mới"),
                Set.of(founded.unit("Tổ Văn")),
                Set.of(),
                today());
        assertThat(preview(split).steps()).hasSize(2);
        carryOut("Quản", split);
        assertThat(below("Mây Ngàn"))
                .containsExactly("Mây Ngàn", "Đồi Sim", "Trường học", "Tổ Toán", "Trường mới", "Tổ Văn");
        assertThat(unitsOf("Nga")).containsExactly("Tổ Văn");
    }

    @Test
    void whoever_goes_over_to_the_part_leaves_the_old_unit_the_same_day() {
        carryOut(
                "Quản",
                new Reorganisation.Split(
                        founded.unit("Đồi Sim"),
                        aPart(UnitKind.CELL, "Đồi Sim 2"),
                        Set.of(),
                        Set.of(founded.postOf("Bình")),
                        today()));
        assertThat(unitsOf("Bình")).containsExactly("Đồi Sim 2");
        assertThat(unitsOf("Hạnh")).containsExactly("Đồi Sim");
    }

    @Test
    void a_unit_is_closed_once_nothing_lies_below_it() {
        isRefused(new Reorganisation.Close(founded.unit("Trường học"), today()), Reason.UNITS_BELOW);
        carryOut("Quản", new Reorganisation.Close(founded.unit("Tổ Toán"), today()));
        carryOut("Quản", new Reorganisation.Close(founded.unit("Tổ Văn"), today()));
        carryOut("Quản", new Reorganisation.Close(founded.unit("Trường học"), today()));
        assertThat(tree()).doesNotContain("Trường học", "Tổ Toán");
        assertThat(unitsOf("Yến")).isEmpty();
        isRefused(new Reorganisation.Close(founded.unit("Tổ Toán"), today()), Reason.UNIT_NOT_VALID);
        isRefused(move("Đồi Sim", "Trường học", today()), Reason.UNIT_NOT_VALID);
    }

    @Test
    void a_preview_counts_what_moves_and_changes_nothing() {
        List<String> before = tree();
        ReorganisationPreview preview = preview(move("Trường học", "Sông Trăng", today()));
        assertThat(preview.isPossible()).isTrue();
        assertThat(preview.steps())
                .containsExactly(new PlannedStep.Moves(
                        profile("Trường học").unit(),
                        PlannedStep.Target.of(profile("Sông Trăng").unit()),
                        2,
                        2));
        assertThat(tree()).isEqualTo(before);
        assertThat(profile("Trường học").history()).isEmpty();
    }

    @Test
    void nobody_goes_on_in_a_post_by_his_own_hand() {
        Founded own = foundations.found(aProvince("Tỉnh")
                .with(aCommune("Xã")
                        .having("Xuân", PostKind.ADMINISTRATOR)
                        .with(aVillageCell("Một").ledBy("Xuân"), aVillageCell("Hai"))));
        Reorganisation merge =
                new Reorganisation.Merge(own.unit("Một"), own.unit("Hai"), Set.of(own.postOf("Xuân")), today());
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> people.as(own.person("Xuân"), () -> reorganisations.carryOut(merge)))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(Refusal::reason)
                        .containsExactly(Reason.BEYOND_OWN_RIGHTS));
    }
}
