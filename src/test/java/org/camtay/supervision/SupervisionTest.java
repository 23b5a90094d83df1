package org.camtay.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.UnitPlan.aBaseOrganisation;
import static org.camtay.UnitPlan.aCommune;
import static org.camtay.UnitPlan.aProvince;
import static org.camtay.UnitPlan.aVillageCell;

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
import org.camtay.access.PersonId;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.TrainingModule;
import org.camtay.content.TrainingModule.Edition;
import org.camtay.learning.Learning;
import org.camtay.learning.ModuleState;
import org.camtay.learning.PastLearning;
import org.camtay.organisation.Directory;
import org.camtay.organisation.Founding;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.Restructuring;
import org.camtay.organisation.UnitId;
import org.camtay.organisation.UnitSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DoorTest
@Import(Foundations.class)
class SupervisionTest {

    private static final UnitPlan PROVINCE = aProvince("Hương Ngàn")
            .supervisedBy("Minh")
            .with(
                    aCommune("Mây Ngàn")
                            .supervisedBy("Lan")
                            .with(
                                    aVillageCell("Đồi Sim").ledBy("Hạnh", "Bình"),
                                    aBaseOrganisation("Trường học")
                                            .with(aVillageCell("Tổ Toán").ledBy("Yến"))),
                    aCommune("Sông Trăng")
                            .supervisedBy("Sơn")
                            .with(aVillageCell("Bến Lau").ledBy("Tâm", "Nga", "Thịnh", "Đạt", "Phúc", "Hùng")));

    @Autowired
    private Supervision supervision;

    @Autowired
    private Directory directory;

    @Autowired
    private Founding founding;

    @Autowired
    private Restructuring restructuring;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Learning learning;

    @Autowired
    private PastLearning pastLearning;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Foundations foundations;

    @Autowired
    private People people;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient database;

    private Optional<UnitTable> table(Founded founded, String viewer, String unit) {
        return people.as(founded.person(viewer), () -> supervision.table(founded.unit(unit)));
    }

    private Optional<CellPeople> people(Founded founded, String viewer, String cell) {
        return people.as(founded.person(viewer), () -> supervision.people(founded.unit(cell), Language.VI));
    }

    private void reads(Founded founded, String learner) {
        people.as(founded.person(learner), () -> {
            learning.open("chairing", "01-opening", Language.VI);
        });
    }

    private void finishes(Founded founded, String learner) {
        PersonId person = founded.person(learner);
        Edition edition = module().edition(Language.VI);
        pastLearning.write(List.of(new PastLearning.Learned(
                person,
                founded.unit("Cầu Gỗ"),
                module().key(),
                edition.lessons(),
                Language.VI,
                true,
                clock.instant())));
    }

    private TrainingModule module() {
        return catalogue.current().module("chairing").orElseThrow();
    }

    private List<String> notedAbout(Founded founded, String unit) {
        return database.sql("select act from audit_entry where subject = ? order by id")
                .param(founded.unit(unit).value().toString())
                .query(String.class)
                .list();
    }

    private static UnitPlan aCommuneOf(int cells) {
        return aCommune("Mây Ngàn")
                .supervisedBy("Lan")
                .with(IntStream.rangeClosed(1, cells)
                        .mapToObj(number -> aVillageCell("Thôn " + number).ledBy("Hạnh " + number, "Bình " + number))
                        .toList());
    }

    @Test
    void a_communes_supervisor_sees_every_cell_of_the_commune_with_its_figures() {
        Founded founded = foundations.found(PROVINCE);
        reads(founded, "Hạnh");
        UnitTable table = table(founded, "Lan", "Mây Ngàn").orElseThrow();
        assertThat(table.named()).isTrue();
        assertThat(table.rows()).extracting(row -> row.unit().name()).containsExactly("Đồi Sim", "Tổ Toán");
        assertThat(table.rows())
                .extracting(UnitRow::figures)
                .containsExactly(Optional.of(new Figures(2, 1, 0, 1)), Optional.of(new Figures(1, 0, 0, 0)));
        assertThat(table.total()).contains(new Figures(3, 1, 0, 1));
    }

    @Test
    void a_communes_supervisor_sees_the_people_of_a_cell_and_how_far_they_are() {
        Founded founded = foundations.found(PROVINCE);
        reads(founded, "Hạnh");
        CellPeople cell = people(founded, "Lan", "Đồi Sim").orElseThrow();
        assertThat(cell.people()).extracting(CellPeople.Person::name).containsExactlyInAnyOrder("Hạnh", "Bình");
        assertThat(cell.people())
                .filteredOn(person -> person.name().equals("Hạnh"))
                .singleElement()
                .isEqualTo(new CellPeople.Person(
                        "Hạnh", PostKind.SECRETARY, Optional.empty(), List.of(ModuleState.STARTED), true));
        assertThat(cell.modules()).hasSize(catalogue.current().activeModules().size());
    }

    @Test
    void a_sibling_commune_and_its_cells_are_not_there() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(table(founded, "Lan", "Sông Trăng")).isEmpty();
        assertThat(people(founded, "Lan", "Bến Lau")).isEmpty();
        assertThat(notedAbout(founded, "Sông Trăng")).isEmpty();
    }

    @Test
    void the_unit_above_is_not_there() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(table(founded, "Lan", "Hương Ngàn")).isEmpty();
    }

    @Test
    void a_cell_has_people_and_no_table_and_a_commune_has_a_table_and_no_people() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(table(founded, "Lan", "Đồi Sim")).isEmpty();
        assertThat(people(founded, "Lan", "Mây Ngàn")).isEmpty();
    }

    @Test
    void a_former_supervisor_sees_nothing_the_same_day() {
        Founded founded = foundations.found(PROVINCE);
        founding.dismiss(founded.postOf("Lan"));
        assertThat(table(founded, "Lan", "Mây Ngàn")).isEmpty();
        assertThat(people(founded, "Lan", "Đồi Sim")).isEmpty();
        assertThat(people.as(founded.person("Lan"), supervision::ownUnits)).isEmpty();
    }

    @Test
    void a_secretary_sees_no_figures_and_nobody_not_even_in_the_own_cell() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(table(founded, "Hạnh", "Mây Ngàn")).isEmpty();
        assertThat(people(founded, "Hạnh", "Đồi Sim")).isEmpty();
        assertThat(people.as(founded.person("Hạnh"), supervision::ownUnits)).isEmpty();
    }

    @Test
    void a_provinces_supervisor_sees_totals_by_commune() {
        Founded founded = foundations.found(PROVINCE);
        UnitTable table = table(founded, "Minh", "Hương Ngàn").orElseThrow();
        assertThat(table.named()).isFalse();
        assertThat(table.rows()).extracting(row -> row.unit().name()).containsExactly("Mây Ngàn", "Sông Trăng");
        assertThat(table.total()).get().extracting(Figures::learners).isEqualTo(9);
    }

    @Test
    void a_province_counts_who_learns_in_each_commune_and_somebody_with_two_cells_once() {
        Founded founded = foundations.found(aProvince("Hương Ngàn")
                .supervisedBy("Minh")
                .with(
                        aCommune("Mây Ngàn")
                                .with(
                                        aVillageCell("Đồi Sim").ledBy("Hạnh", "Bình", "Yến"),
                                        aVillageCell("Bến Lau").ledBy("Tâm", "Nga", "Thịnh")),
                        aCommune("Sông Trăng")
                                .with(aVillageCell("Cầu Gỗ").ledBy("Đạt", "Phúc", "Hùng", "Lý", "Mai", "Nhung"))));
        founding.appoint(founded.person("Hạnh"), PostKind.COMMITTEE_MEMBER, founded.unit("Bến Lau"));
        reads(founded, "Hạnh");
        reads(founded, "Đạt");
        clock.moveBy(Duration.ofDays(31));
        reads(founded, "Tâm");
        finishes(founded, "Phúc");

        assertThat(table(founded, "Minh", "Hương Ngàn").orElseThrow().rows())
                .extracting(UnitRow::figures)
                .containsExactly(Optional.of(new Figures(6, 2, 0, 1)), Optional.of(new Figures(6, 2, 1, 1)));

        founding.dismiss(people.as(founded.person("Phúc"), directory::ownPosts)
                .getFirst()
                .id());
        assertThat(table(founded, "Minh", "Hương Ngàn").orElseThrow().rows())
                .extracting(row -> row.figures().map(Figures::learners))
                .containsExactly(Optional.of(6), Optional.of(5));
    }

    @Test
    void a_provinces_supervisor_sees_no_small_group_and_not_the_one_that_would_tell_it() {
        Founded founded = foundations.found(PROVINCE);
        UnitTable table = table(founded, "Minh", "Hương Ngàn").orElseThrow();
        assertThat(table.rows()).extracting(UnitRow::figures).containsOnly(Optional.empty());
        assertThat(table.hasSuppressed()).isTrue();
    }

    @Test
    void a_provinces_supervisor_sees_neither_cells_nor_people() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(table(founded, "Minh", "Hương Ngàn").orElseThrow().rows()).noneMatch(UnitRow::open);
        assertThat(table(founded, "Minh", "Mây Ngàn")).isEmpty();
        assertThat(table(founded, "Minh", "Trường học")).isEmpty();
        assertThat(people(founded, "Minh", "Đồi Sim")).isEmpty();
    }

    @Test
    void each_look_at_figures_or_people_is_noted() {
        Founded founded = foundations.found(PROVINCE);
        table(founded, "Lan", "Mây Ngàn");
        table(founded, "Lan", "Mây Ngàn");
        people(founded, "Lan", "Đồi Sim");
        assertThat(notedAbout(founded, "Mây Ngàn")).containsExactly("READ_UNIT", "READ_UNIT");
        assertThat(notedAbout(founded, "Đồi Sim")).containsExactly("READ_CELL");
    }

    @Test
    void a_supervisor_starts_at_the_own_units() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(people.as(founded.person("Lan"), supervision::ownUnits))
                .extracting(UnitSummary::name)
                .containsExactly("Mây Ngàn");
    }

    @Test
    void somebody_with_two_posts_in_one_cell_is_counted_once() {
        Founded founded = foundations.found(PROVINCE);
        founding.appoint(founded.person("Hạnh"), PostKind.COMMITTEE_MEMBER, founded.unit("Đồi Sim"));
        assertThat(table(founded, "Lan", "Mây Ngàn")
                        .orElseThrow()
                        .rows()
                        .getFirst()
                        .figures())
                .contains(new Figures(2, 0, 0, 0));
    }

    @Test
    void a_table_takes_as_many_statements_for_twelve_cells_as_for_three() {
        Founded few = foundations.found(aProvince("Ít").with(aCommuneOf(3)));
        Founded many = foundations.found(aProvince("Nhiều").with(aCommuneOf(12)));
        long statementsForFew = statements.of(() -> table(few, "Lan", "Mây Ngàn"));
        assertThat(statements.of(() -> table(many, "Lan", "Mây Ngàn"))).isEqualTo(statementsForFew);
        assertThat(table(many, "Lan", "Mây Ngàn").orElseThrow().rows()).hasSize(12);
    }

    @Test
    void a_cell_takes_as_many_statements_for_six_people_as_for_two() {
        Founded founded = foundations.found(PROVINCE);
        long statementsForTwo = statements.of(() -> people(founded, "Lan", "Đồi Sim"));
        assertThat(statements.of(() -> people(founded, "Sơn", "Bến Lau"))).isEqualTo(statementsForTwo);
    }

    @Test
    void a_unit_that_does_not_exist_is_not_there() {
        Founded founded = foundations.found(PROVINCE);
        assertThat(people.as(founded.person("Lan"), () -> supervision.table(UnitId.next())))
                .isEmpty();
    }

    @Test
    void whoever_is_in_charge_of_a_cell_sees_the_names_there_and_nothing_else() {
        Founded founded = foundations.found(aProvince("Hương Ngàn")
                .with(aCommune("Mây Ngàn")
                        .with(
                                aVillageCell("Đồi Sim").ledBy("Hạnh").having("Quý", PostKind.ATTENDEE),
                                aVillageCell("Bến Lau").ledBy("Tâm"))));
        assertThat(people(founded, "Quý", "Đồi Sim").orElseThrow().people())
                .extracting(CellPeople.Person::name)
                .containsExactly("Hạnh");
        assertThat(people(founded, "Quý", "Bến Lau")).isEmpty();
        assertThat(table(founded, "Quý", "Mây Ngàn")).isEmpty();
        assertThat(table(founded, "Quý", "Đồi Sim")).isEmpty();
        founding.dismiss(founded.postOf("Quý"));
        assertThat(people(founded, "Quý", "Đồi Sim")).isEmpty();
    }

    @Test
    void a_cell_that_moves_is_seen_where_it_stands_now_with_all_that_was_learned_in_it() {
        Founded founded = foundations.found(PROVINCE);
        reads(founded, "Hạnh");
        people.as(founded.person("Minh"), () -> {
            restructuring.move(founded.unit("Đồi Sim"), founded.unit("Sông Trăng"), clock.today());
        });
        assertThat(people(founded, "Lan", "Đồi Sim")).isEmpty();
        assertThat(people(founded, "Sơn", "Đồi Sim").orElseThrow().people())
                .filteredOn(person -> person.name().equals("Hạnh"))
                .extracting(CellPeople.Person::states)
                .containsExactly(List.of(ModuleState.STARTED));
        assertThat(table(founded, "Lan", "Mây Ngàn").orElseThrow().rows())
                .extracting(row -> row.unit().name())
                .containsExactly("Tổ Toán");
        assertThat(database.sql("select unit from module_progress where person = ?")
                        .param(founded.person("Hạnh").value().toString())
                        .query(String.class)
                        .list())
                .containsExactly(founded.unit("Đồi Sim").value().toString());
    }
}
