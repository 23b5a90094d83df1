package org.camtay.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.Foundations.Founded;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.Statements;
import org.camtay.UnitPlan;
import org.camtay.access.Accounts;
import org.camtay.access.Credentials;
import org.camtay.access.PersonId;
import org.camtay.content.CellType;
import org.camtay.organisation.CellCommittee;
import org.camtay.organisation.Directory.Branch;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Refusal;
import org.camtay.organisation.RefusedChange;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitKind;
import org.camtay.organisation.UnitProfile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DoorTest
@Import(Foundations.class)
class UnitAdministrationTest {

    private static final UnitPlan PROVINCE = aProvince("Hương Ngàn")
            .having("Quản", PostKind.ADMINISTRATOR)
            .with(
                    aCommune("Mây Ngàn")
                            .having("Xuân", PostKind.ADMINISTRATOR)
                            .supervisedBy("Lan")
                            .with(aVillageCell("Đồi Sim").ledBy("Hạnh"), aVillageCell("Đồng Lúa")),
                    aCommune("Sông Trăng").with(aVillageCell("Bến Lau").ledBy("Sơn")));

    @Autowired
    private UnitAdministration units;

    @Autowired
    private UnitTree tree;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Foundations foundations;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private static NewUnit aCell(String name) {
        return new NewUnit(UnitKind.CELL, Optional.of(CellType.VILLAGE), Foundations.newCode(), name);
    }

    private <T> T as(Founded founded, String person, Supplier<T> act) {
        return people.as(founded.person(person), act);
    }

    private static List<String> names(List<Branch> branches) {
        return branches.stream().map(branch -> branch.unit().name()).toList();
    }

    private void isNotThere(PersonId person, Runnable act) {
        assertThatExceptionOfType(UnitNotFound.class).isThrownBy(() -> people.as(person, act));
    }

    @Test
    void an_administrator_founds_below_the_own_unit_and_nowhere_else() {
        Founded founded = foundations.found(PROVINCE);
        UnitId cell = as(
                founded,
                "Xuân",
                () -> units.found(aCell("Chi bộ thôn Mới"), Optional.of(founded.unit("Mây Ngàn")), clock.today()));
        assertThat(as(founded, "Xuân", () -> tree.profile(cell)).orElseThrow().above())
                .extracting(unit -> unit.name())
                .containsExactly("Hương Ngàn", "Mây Ngàn");
        isNotThere(
                founded.person("Xuân"),
                () -> units.found(aCell("Chi bộ"), Optional.of(founded.unit("Sông Trăng")), clock.today()));
        isNotThere(founded.person("Xuân"), () -> units.found(aCell("Chi bộ"), Optional.empty(), clock.today()));
        isNotThere(
                founded.person("Lan"),
                () -> units.found(aCell("Chi bộ"), Optional.of(founded.unit("Mây Ngàn")), clock.today()));
    }

    @Test
    void the_administrator_of_the_installation_sets_up_the_first_province() {
        PersonId root = accounts.openAdministrator(new Credentials(People.newLogin(), "Gốc", People.PASSWORD));
        NewUnit province = new NewUnit(UnitKind.PROVINCE, Optional.empty(), Foundations.newCode(), "Đảng bộ tỉnh");
        UnitId founded = people.as(root, () -> units.found(province, Optional.empty(), clock.today()));
        assertThat(people.as(root, tree::isEverywhere)).isTrue();
        assertThat(people.as(root, tree::tops))
                .extracting(branch -> branch.unit().id())
                .contains(founded);
    }

    @Test
    void a_new_name_keeps_the_old_one_in_the_history() {
        Founded founded = foundations.found(PROVINCE);
        people.as(founded.person("Xuân"), () -> {
            units.rename(founded.unit("Đồi Sim"), " Chi bộ thôn Đồi Sim ", clock.today());
        });
        UnitProfile profile =
                as(founded, "Quản", () -> tree.profile(founded.unit("Đồi Sim"))).orElseThrow();
        assertThat(profile.unit().name()).isEqualTo("Chi bộ thôn Đồi Sim");
        assertThat(profile.history())
                .containsExactly(new UnitProfile.Change(
                        "RENAMED", clock.today(), "Đồi Sim", Optional.of("Mây Ngàn"), Optional.empty()));
    }

    @Test
    void a_name_is_not_changed_before_the_unit_began_nor_in_the_future() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(refusal(founded, -1)).isEqualTo(Refusal.Reason.DATE_BEFORE_START);
        assertThat(refusal(founded, 1)).isEqualTo(Refusal.Reason.DATE_IN_FUTURE);
    }

    private Refusal.Reason refusal(Founded founded, int days) {
        try {
            people.as(founded.person("Xuân"), () -> {
                units.rename(founded.unit("Đồi Sim"), "Tên mới", clock.today().plusDays(days));
            });
            throw new AssertionError("not refused");
        } catch (RefusedChange refused) {
            return refused.refusals().getFirst().reason();
        }
    }

    @Test
    void members_are_counted_and_decide_about_the_committee() {
        Founded founded = foundations.found(PROVINCE);
        UnitId cell = founded.unit("Đồi Sim");
        people.as(founded.person("Xuân"), () -> {
            units.describe(cell, CellType.RESIDENTIAL_GROUP, CellCommittee.ofMembers(8));
        });
        UnitProfile profile = as(founded, "Xuân", () -> tree.profile(cell)).orElseThrow();
        assertThat(profile.unit().cellType()).contains(CellType.RESIDENTIAL_GROUP);
        assertThat(profile.committee().exists()).isFalse();
        isNotThere(founded.person("Hạnh"), () -> units.describe(cell, CellType.VILLAGE, CellCommittee.ofMembers(20)));
    }

    @Test
    void the_tree_begins_at_the_own_unit_and_is_read_branch_by_branch() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(names(as(founded, "Xuân", tree::tops))).containsExactly("Mây Ngàn");
        assertThat(names(as(founded, "Xuân", () -> tree.below(founded.unit("Mây Ngàn"), 0, 10))))
                .containsExactly("Đồi Sim", "Đồng Lúa");
        assertThat(names(as(founded, "Xuân", () -> tree.below(founded.unit("Mây Ngàn"), 1, 1))))
                .containsExactly("Đồng Lúa");
        assertThat(as(founded, "Quản", tree::tops)).extracting(Branch::below).containsExactly(2);
        assertThat(as(founded, "Xuân", () -> tree.below(founded.unit("Sông Trăng"), 0, 10)))
                .isEmpty();
        assertThat(as(founded, "Lan", tree::tops)).isEmpty();
    }

    @Test
    void a_branch_of_many_units_takes_as_many_statements_as_one_of_few() {
        Founded founded = foundations.found(PROVINCE);
        PersonId administrator = founded.person("Quản");
        long forTwo = statements.of(() -> people.as(administrator, () -> {
            tree.below(founded.unit("Mây Ngàn"), 0, 50);
        }));
        assertThat(statements.of(() -> people.as(administrator, () -> {
                    tree.below(founded.unit("Sông Trăng"), 0, 50);
                })))
                .isEqualTo(forTwo);
    }

    @Test
    void units_are_found_without_accents_by_part_of_name_or_code_inside_the_scope_only() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(names(as(founded, "Quản", () -> tree.search("dong lua")))).containsExactly("Đồng Lúa");
        assertThat(names(as(founded, "Quản", () -> tree.search("bến")))).containsExactly("Bến Lau");
        assertThat(as(founded, "Xuân", () -> tree.search("ben lau"))).isEmpty();
        assertThat(as(founded, "Quản", () -> tree.search("%"))).isEmpty();
        assertThat(as(founded, "Quản", () -> tree.search("  "))).isEmpty();
        assertThat(as(founded, "Hạnh", () -> tree.search("dong lua"))).isEmpty();
    }

    @Test
    void every_command_is_noted() {
        Founded founded = foundations.found(PROVINCE);
        UnitId cell = founded.unit("Đồi Sim");
        people.as(founded.person("Xuân"), () -> {
            units.rename(cell, "Chi bộ", clock.today());
            units.describe(cell, CellType.VILLAGE, CellCommittee.UNKNOWN);
        });
        assertThat(database.sql("select act from audit_entry where subject = ? order by id")
                        .param(cell.value().toString())
                        .query(String.class)
                        .list())
                .containsExactly("RENAME_UNIT", "DESCRIBE_UNIT");
    }
}
