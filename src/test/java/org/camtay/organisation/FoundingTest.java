package org.camtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camtay.organisation.Refusal.Reason.CODE_TAKEN;
import static org.camtay.organisation.Refusal.Reason.CODE_TWICE;
import static org.camtay.organisation.Refusal.Reason.CYCLE;
import static org.camtay.organisation.Refusal.Reason.MISPLACED_UNIT;
import static org.camtay.organisation.Refusal.Reason.NEEDS_UNIT_ABOVE;
import static org.camtay.organisation.Refusal.Reason.NO_COMMITTEE;
import static org.camtay.organisation.Refusal.Reason.OVERLAPPING_TERM;
import static org.camtay.organisation.Refusal.Reason.POST_NOT_HERE;
import static org.camtay.organisation.Refusal.Reason.SECOND_SECRETARY;
import static org.camtay.organisation.Refusal.Reason.UNIT_NOT_THERE;
import static org.camtay.organisation.Refusal.Reason.UNIT_NOT_VALID;
import static org.camtay.organisation.Refusal.Reason.UNKNOWN_UNIT_ABOVE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.camtay.DoorTest;
import org.camtay.Foundations;
import org.camtay.MovableClock;
import org.camtay.People;
import org.camtay.Statements;
import org.camtay.access.PersonId;
import org.camtay.access.Scope;
import org.camtay.access.UnitRange;
import org.camtay.content.CellType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DoorTest
class FoundingTest {

    @Autowired
    private Founding founding;

    @Autowired
    private Directory directory;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Statements statements;

    private static NewUnit a(UnitKind kind, String code, CellCommittee committee) {
        Optional<CellType> type = kind.isCell() ? Optional.of(CellType.VILLAGE) : Optional.empty();
        return new NewUnit(kind, type, code, "Đơn vị " + code, committee);
    }

    private PlacedUnit placed(UnitKind kind, String code, @Nullable String above) {
        return new PlacedUnit(a(kind, code, CellCommittee.UNKNOWN), Optional.ofNullable(above), clock.today());
    }

    private List<Refusal> refusals(PlacedUnit... units) {
        return founding.refusalsOfUnits(List.of(units));
    }

    private UnitId aCell(CellCommittee committee) {
        UnitId province = founding.found(a(UnitKind.PROVINCE, Foundations.newCode(), CellCommittee.UNKNOWN), null);
        UnitId commune = founding.found(a(UnitKind.COMMUNE, Foundations.newCode(), CellCommittee.UNKNOWN), province);
        return founding.found(a(UnitKind.CELL, Foundations.newCode(), committee), commune);
    }

    private UnitId aCell() {
        return aCell(CellCommittee.UNKNOWN);
    }

    private NewPost post(PersonId person, PostKind kind, UnitId unit, Term term) {
        return new NewPost(person, kind, Optional.empty(), unit, term);
    }

    private List<Refusal.Reason> reasons(NewPost... posts) {
        return founding.refusalsOfPosts(List.of(posts)).stream()
                .map(Refusal::reason)
                .toList();
    }

    private Term days(int from, int to) {
        return new Term(clock.today().plusDays(from), Optional.of(clock.today().plusDays(to)));
    }

    @Test
    void units_are_founded_together_in_any_order() {
        String province = Foundations.newCode();
        String commune = Foundations.newCode();
        String cell = Foundations.newCode();
        List<UnitId> ids = founding.foundAll(List.of(
                placed(UnitKind.CELL, cell, commune),
                placed(UnitKind.COMMUNE, commune, province),
                placed(UnitKind.PROVINCE, province, null)));
        UnitSummary above = directory.unit(ids.get(2), Scope.EVERYTHING).orElseThrow();
        assertThat(directory.unitsIn(above.range()))
                .extracting(UnitSummary::id)
                .containsExactly(ids.get(2), ids.get(1), ids.get(0));
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_row_and_nothing_is_written() {
        String province = Foundations.newCode();
        founding.foundAll(List.of(placed(UnitKind.PROVINCE, province, null)));
        String first = Foundations.newCode();
        String second = Foundations.newCode();
        String good = Foundations.newCode();
        List<PlacedUnit> units = List.of(
                placed(UnitKind.COMMUNE, good, province),
                placed(UnitKind.PROVINCE, province, null),
                placed(UnitKind.CELL, Foundations.newCode(), province),
                placed(UnitKind.COMMUNE, good, province),
                placed(UnitKind.COMMUNE, Foundations.newCode(), "nowhere"),
                placed(UnitKind.SECTION, first, second),
                placed(UnitKind.SECTION, second, first),
                placed(UnitKind.CELL, Foundations.newCode(), null));
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> founding.foundAll(units))
                .satisfies(refused -> assertThat(refused.refusals())
                        .containsExactly(
                                Refusal.of(CODE_TAKEN, province).inRow(1),
                                Refusal.of(MISPLACED_UNIT, UnitKind.CELL, UnitKind.PROVINCE)
                                        .inRow(2),
                                Refusal.of(CODE_TWICE, good).inRow(3),
                                Refusal.of(UNKNOWN_UNIT_ABOVE, "nowhere").inRow(4),
                                Refusal.of(CYCLE, first).inRow(5),
                                Refusal.of(CYCLE, second).inRow(6),
                                Refusal.of(NEEDS_UNIT_ABOVE, UnitKind.CELL).inRow(7)));
        assertThat(refusals(placed(UnitKind.COMMUNE, good, province))).isEmpty();
    }

    @Test
    void no_unit_is_older_than_the_one_above_it() {
        String province = Foundations.newCode();
        founding.foundAll(List.of(placed(UnitKind.PROVINCE, province, null)));
        PlacedUnit early = new PlacedUnit(
                a(UnitKind.COMMUNE, Foundations.newCode(), CellCommittee.UNKNOWN),
                Optional.of(province),
                clock.today().minusDays(1));
        assertThat(refusals(early)).extracting(Refusal::reason).containsExactly(UNIT_NOT_VALID);
    }

    @Test
    void five_hundred_units_and_their_secretaries_take_as_many_statements_as_five() {
        long forFive = statementsFor(5);
        assertThat(statementsFor(500)).isEqualTo(forFive);
    }

    private long statementsFor(int cells) {
        String province = Foundations.newCode();
        String commune = Foundations.newCode();
        founding.foundAll(
                List.of(placed(UnitKind.PROVINCE, province, null), placed(UnitKind.COMMUNE, commune, province)));
        List<PersonId> leaders = people.everybody(
                IntStream.range(0, cells).mapToObj(number -> "Hạnh " + number).toList());
        List<PlacedUnit> units = IntStream.range(0, cells)
                .mapToObj(_ -> placed(UnitKind.CELL, Foundations.newCode(), commune))
                .toList();
        return statements.of(() -> {
            List<UnitId> ids = founding.foundAll(units);
            founding.appointAll(IntStream.range(0, cells)
                    .mapToObj(number ->
                            post(leaders.get(number), PostKind.SECRETARY, ids.get(number), Term.from(clock.today())))
                    .toList());
        });
    }

    @Test
    void a_cell_has_one_secretary_at_a_time() {
        UnitId cell = aCell();
        PersonId first = people.somebody();
        PersonId second = people.somebody();
        founding.appointAll(List.of(post(first, PostKind.SECRETARY, cell, days(0, 10))));
        assertThat(reasons(post(second, PostKind.SECRETARY, cell, days(9, 20)))).containsExactly(SECOND_SECRETARY);
        assertThat(reasons(post(second, PostKind.SECRETARY, cell, days(10, 20))))
                .isEmpty();
        assertThat(reasons(post(second, PostKind.DEPUTY, cell, days(0, 20)))).isEmpty();
    }

    @Test
    void two_secretaries_in_one_list_stand_in_each_others_way() {
        UnitId cell = aCell();
        List<Refusal> refusals = founding.refusalsOfPosts(List.of(
                post(people.somebody(), PostKind.SECRETARY, cell, days(0, 10)),
                post(people.somebody(), PostKind.SECRETARY, cell, days(5, 20))));
        assertThat(refusals).extracting(Refusal::reason).containsExactly(SECOND_SECRETARY);
        assertThat(refusals).extracting(Refusal::row).containsExactly(1);
    }

    @Test
    void nobody_holds_one_post_twice_at_a_time() {
        UnitId cell = aCell();
        PersonId person = people.somebody();
        founding.appointAll(List.of(post(person, PostKind.DEPUTY, cell, days(0, 10))));
        assertThat(reasons(post(person, PostKind.DEPUTY, cell, days(5, 20)))).containsExactly(OVERLAPPING_TERM);
        assertThat(reasons(post(person, PostKind.DEPUTY, cell, days(10, 20)))).isEmpty();
    }

    @Test
    void a_small_cell_has_no_committee_unless_somebody_says_why() {
        PersonId person = people.somebody();
        Term open = Term.from(clock.today());
        assertThat(reasons(post(person, PostKind.COMMITTEE_MEMBER, aCell(CellCommittee.ofMembers(8)), open)))
                .containsExactly(NO_COMMITTEE);
        assertThat(reasons(post(person, PostKind.COMMITTEE_MEMBER, aCell(CellCommittee.ofMembers(9)), open)))
                .isEmpty();
        CellCommittee allowed = new CellCommittee(
                CellCommittee.ofMembers(8).fullMembers(),
                Optional.of(new CellCommittee.Deviation(true, "Đảng ủy xã đồng ý")));
        assertThat(reasons(post(person, PostKind.COMMITTEE_MEMBER, aCell(allowed), open)))
                .isEmpty();
        assertThat(reasons(post(person, PostKind.DEPUTY, aCell(CellCommittee.ofMembers(3)), open)))
                .isEmpty();
    }

    @Test
    void a_post_is_held_where_it_exists_and_while_its_unit_does() {
        UnitId cell = aCell();
        UnitId province = founding.found(a(UnitKind.PROVINCE, Foundations.newCode(), CellCommittee.UNKNOWN), null);
        PersonId person = people.somebody();
        LocalDate today = clock.today();
        assertThat(reasons(
                        post(person, PostKind.SECRETARY, province, Term.from(today)),
                        post(person, PostKind.ATTENDEE, province, Term.from(today)),
                        post(person, PostKind.WORKING_GROUP_MEMBER, cell, Term.from(today)),
                        post(person, PostKind.ATTENDEE, cell, Term.from(today.minusDays(1))),
                        post(person, PostKind.ATTENDEE, UnitId.next(), Term.from(today)),
                        post(person, PostKind.ATTENDEE, cell, Term.from(today))))
                .containsExactly(POST_NOT_HERE, POST_NOT_HERE, POST_NOT_HERE, UNIT_NOT_VALID, UNIT_NOT_THERE);
    }

    @Test
    void a_field_belongs_to_members_of_the_committee() {
        assertThatExceptionOfType(RefusedChange.class)
                .isThrownBy(() -> new NewPost(
                        people.somebody(),
                        PostKind.SECRETARY,
                        Optional.of(CommitteeField.INSPECTION),
                        UnitId.next(),
                        Term.from(clock.today())));
        UnitId cell = aCell();
        PersonId person = people.somebody();
        founding.appointAll(List.of(new NewPost(
                person,
                PostKind.COMMITTEE_MEMBER,
                Optional.of(CommitteeField.MASS_WORK),
                cell,
                Term.from(clock.today()))));
        assertThat(people.as(person, directory::ownPosts))
                .extracting(HeldPost::field)
                .containsExactly(Optional.of(CommitteeField.MASS_WORK));
    }

    @Test
    void a_path_is_never_given_twice() {
        UnitId province = founding.found(a(UnitKind.PROVINCE, Foundations.newCode(), CellCommittee.UNKNOWN), null);
        List<UnitId> communes = IntStream.range(0, 3)
                .mapToObj(_ ->
                        founding.found(a(UnitKind.COMMUNE, Foundations.newCode(), CellCommittee.UNKNOWN), province))
                .toList();
        assertThat(communes)
                .extracting(id -> directory
                        .unit(id, Scope.EVERYTHING)
                        .orElseThrow()
                        .path()
                        .substring(UnitRange.STEP))
                .containsExactly("000001.", "000002.", "000003.");
    }
}
