package org.camtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camtay.UnitPlan.aBaseOrganisation;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;
import static org.camtay.UnitPlan.anAgencyBaseCell;
import static org.camtay.organisation.Refusal.Reason.MISPLACED_UNIT;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.Statements;
import org.camtay.UnitPlan;
import org.camtay.access.CurrentPerson;
import org.camtay.access.Grant;
import org.camtay.access.Role;
import org.camtay.access.Scope;
import org.camtay.access.UnitRange;
import org.camtay.content.CellType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DoorTest
@Import(Foundations.class)
class DirectoryTest {

    private static final UnitPlan TWO_COMMUNES = aProvince("Hương Ngàn")
            .supervisedBy("Minh")
            .with(
                    aCommune("Mây Ngàn")
                            .supervisedBy("Lan")
                            .with(
                                    aVillageCell("Đồi Sim").ledBy("Hạnh", "Bình", "Tâm"),
                                    aBaseOrganisation("Trường học")
                                            .with(aVillageCell("Tổ Toán").ledBy("Yến"))),
                    aCommune("Sông Trăng").with(aVillageCell("Bến Lau").ledBy("Sơn")));

    @Autowired
    private Directory directory;

    @Autowired
    private Founding founding;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Foundations foundations;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    private static NewUnit a(UnitKind kind) {
        return new NewUnit(
                kind,
                kind.isCell() ? Optional.of(CellType.VILLAGE) : Optional.empty(),
                Foundations.newCode(),
                "Đảng bộ");
    }

    private UnitRange rangeOf(Founded founded, String unit) {
        return directory
                .unit(founded.unit(unit), Scope.EVERYTHING)
                .orElseThrow()
                .range();
    }

    private List<String> unitsIn(UnitRange range) {
        return directory.unitsIn(range).stream().map(UnitSummary::name).toList();
    }

    private List<Grant> grants(Founded founded, String person, Role role) {
        return people.as(founded.person(person), () -> currentPerson.grants(role));
    }

    @Test
    void a_unit_stands_only_where_its_kind_may() {
        UnitId province = founding.found(a(UnitKind.PROVINCE), null);
        UnitId commune = founding.found(a(UnitKind.COMMUNE), province);
        UnitId cell = founding.found(a(UnitKind.CELL), commune);
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> founding.found(a(UnitKind.CELL), province))
                .satisfies(refused -> assertThat(refused.refusals())
                        .containsExactly(Refusal.of(MISPLACED_UNIT, UnitKind.CELL, UnitKind.PROVINCE)));
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> founding.found(a(UnitKind.CELL), cell));
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> founding.found(a(UnitKind.COMMUNE), commune));
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> founding.found(a(UnitKind.PROVINCE), commune));
    }

    @Test
    void only_a_province_or_the_centre_stands_alone() {
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> founding.found(a(UnitKind.COMMUNE), null));
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> founding.found(a(UnitKind.CELL), null));
    }

    @Test
    void an_agency_may_be_base_organisation_and_cell_at_once() {
        Founded founded = foundations.found(
                aProvince("Hương Ngàn").with(anAgencyBaseCell("Sở Y tế").ledBy("Hằng")));
        assertThat(directory.leadersIn(rangeOf(founded, "Sở Y tế"))).hasSize(1);
    }

    @Test
    void a_cell_has_a_type_and_nothing_else_has_one() {
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> new NewUnit(UnitKind.CELL, Optional.empty(), "C1", "Chi bộ"));
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> new NewUnit(UnitKind.COMMUNE, Optional.of(CellType.VILLAGE), "C2", "Đảng bộ"));
    }

    @Test
    void a_range_holds_the_unit_and_all_below_it_parents_first() {
        Founded founded = foundations.found(TWO_COMMUNES);
        assertThat(unitsIn(rangeOf(founded, "Mây Ngàn")))
                .containsExactly("Mây Ngàn", "Đồi Sim", "Trường học", "Tổ Toán");
        assertThat(unitsIn(rangeOf(founded, "Đồi Sim"))).containsExactly("Đồi Sim");
    }

    @Test
    void the_first_of_ten_siblings_is_not_mixed_with_the_tenth() {
        Founded founded = foundations.found(aProvince("Hương Ngàn")
                .with(IntStream.rangeClosed(1, 11)
                        .mapToObj(number -> aCommune("Xã " + number).with(aVillageCell("Thôn " + number)))
                        .toList()));
        assertThat(unitsIn(rangeOf(founded, "Xã 1"))).containsExactly("Xã 1", "Thôn 1");
        assertThat(unitsIn(rangeOf(founded, "Xã 10"))).containsExactly("Xã 10", "Thôn 10");
        assertThat(directory.unit(founded.unit("Xã 10"), new Scope(List.of(rangeOf(founded, "Xã 1")))))
                .isEmpty();
    }

    @Test
    void a_range_knows_where_it_ends() {
        UnitRange first = new UnitRange("000001.");
        assertThat(first.contains("000001.000002.")).isTrue();
        assertThat(first.contains("000010.")).isFalse();
        assertThat("000001.999999.").isLessThan(first.end());
        assertThat("000002.").isGreaterThan(first.end());
    }

    @Test
    void a_unit_outside_what_is_allowed_is_not_there() {
        Founded founded = foundations.found(TWO_COMMUNES);
        Scope own = new Scope(List.of(rangeOf(founded, "Mây Ngàn")));
        assertThat(directory.unit(founded.unit("Tổ Toán"), own)).isPresent();
        assertThat(directory.unit(founded.unit("Bến Lau"), own)).isEmpty();
        assertThat(directory.unit(founded.unit("Hương Ngàn"), own)).isEmpty();
        assertThat(directory.unit(founded.unit("Tổ Toán"), new Scope(List.of())))
                .isEmpty();
        assertThat(directory.unit(UnitId.next(), own)).isEmpty();
    }

    @Test
    void leaders_are_those_who_lead_a_cell_and_nobody_who_looks_after_one() {
        Founded founded = foundations.found(TWO_COMMUNES);
        assertThat(directory.leadersIn(rangeOf(founded, "Hương Ngàn")))
                .extracting(HeldPost::person)
                .containsExactlyInAnyOrder(
                        founded.person("Hạnh"),
                        founded.person("Bình"),
                        founded.person("Tâm"),
                        founded.person("Yến"),
                        founded.person("Sơn"));
    }

    @Test
    void reading_a_range_takes_one_statement_whatever_it_holds() {
        Founded founded = foundations.found(TWO_COMMUNES);
        UnitRange province = rangeOf(founded, "Hương Ngàn");
        assertThat(statements.of(() -> directory.unitsIn(province))).isEqualTo(1);
        assertThat(statements.of(() -> directory.leadersIn(province))).isEqualTo(1);
    }

    @Test
    void a_post_grants_its_role_in_its_unit() {
        Founded founded = foundations.found(TWO_COMMUNES);
        assertThat(grants(founded, "Lan", Role.SUPERVISOR))
                .containsExactly(new Grant(Role.SUPERVISOR, rangeOf(founded, "Mây Ngàn")));
        assertThat(grants(founded, "Hạnh", Role.LEARNER))
                .containsExactly(new Grant(Role.LEARNER, rangeOf(founded, "Đồi Sim")));
        assertThat(grants(founded, "Hạnh", Role.SUPERVISOR)).isEmpty();
    }

    @Test
    void a_provinces_supervisor_sees_totals_and_no_names() {
        Founded founded = foundations.found(TWO_COMMUNES);
        assertThat(grants(founded, "Minh", Role.TOTALS_VIEWER)).hasSize(1);
        assertThat(grants(founded, "Minh", Role.SUPERVISOR)).isEmpty();
    }

    @Test
    void a_dismissed_post_grants_nothing_the_same_day() {
        Founded founded = foundations.found(TWO_COMMUNES);
        founding.dismiss(founded.postOf("Lan"));
        assertThat(grants(founded, "Lan", Role.SUPERVISOR)).isEmpty();
        assertThat(people.as(founded.person("Lan"), directory::ownPosts)).isEmpty();
    }

    @Test
    void somebody_dismissed_no_longer_leads() {
        Founded founded = foundations.found(TWO_COMMUNES);
        founding.dismiss(founded.postOf("Bình"));
        assertThat(directory.leadersIn(rangeOf(founded, "Đồi Sim")))
                .extracting(HeldPost::person)
                .doesNotContain(founded.person("Bình"))
                .hasSize(2);
    }

    @Test
    void a_term_that_has_ended_keeps_its_first_end() {
        Founded founded = foundations.found(TWO_COMMUNES);
        founding.dismiss(founded.postOf("Lan"));
        clock.moveBy(Duration.ofDays(2));
        founding.dismiss(founded.postOf("Lan"));
        clock.moveBy(Duration.ofDays(-1));
        assertThat(grants(founded, "Lan", Role.SUPERVISOR)).isEmpty();
    }

    @Test
    void an_address_that_is_no_id_names_no_unit() {
        UnitId unit = UnitId.next();
        assertThat(UnitId.parse(unit.value().toString())).contains(unit);
        assertThat(UnitId.parse("../1")).isEmpty();
    }
}
