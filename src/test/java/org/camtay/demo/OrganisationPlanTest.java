package org.camtay.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camtay.demo.OrganisationPlan.Holder;
import org.camtay.demo.OrganisationPlan.Part;
import org.camtay.organisation.NewUnit;
import org.camtay.organisation.PlacedUnit;
import org.camtay.organisation.PostKind;
import org.camtay.organisation.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationPlanTest {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 1, 1);

    private static OrganisationPlan plan(int learners, int cells) {
        return new OrganisationPlan(learners, cells, 7, FOUNDED);
    }

    private static List<NewUnit> units(OrganisationPlan plan) {
        return plan.parts()
                .flatMap(part -> part.units().stream())
                .map(PlacedUnit::unit)
                .toList();
    }

    private static List<Holder> leaders(OrganisationPlan plan) {
        return plan.parts()
                .flatMap(part -> part.holders().stream())
                .filter(holder -> PostKind.LEADERS.contains(holder.post()))
                .toList();
    }

    @Test
    void the_same_seed_draws_the_same_organisation() {
        assertThat(plan(500, 200).parts().toList())
                .isEqualTo(plan(500, 200).parts().toList())
                .isNotEqualTo(new OrganisationPlan(500, 200, 8, FOUNDED).parts().toList());
    }

    @ParameterizedTest
    @CsvSource({"0,1", "7,1", "1,10", "500,200", "9000,3000", "30001,9100"})
    void there_are_exactly_as_many_cells_and_learners_as_were_asked_for(int learners, int cells) {
        OrganisationPlan plan = plan(learners, cells);
        assertThat(units(plan)).filteredOn(unit -> unit.kind().isCell()).hasSize(cells);
        assertThat(leaders(plan))
                .extracting(Holder::login)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, learners)
                        .mapToObj(GeneratedOrganisation::learner)
                        .toList());
    }

    @Test
    void a_country_has_the_proportions_of_vietnam() {
        OrganisationPlan country = plan(1_000_000, 300_000);
        assertThat(country.provinces()).isEqualTo(34);
        assertThat(country.communes()).isBetween(3_300, 3_400);
        assertThat(plan(9_000, 3_000).provinces()).isEqualTo(1);
        assertThat(plan(9_000, 3_000).communes()).isEqualTo(34);
    }

    @Test
    void every_unit_stands_where_its_kind_may_and_after_the_one_above_it() {
        Map<String, UnitKind> kinds = new HashMap<>();
        plan(9_000, 3_000)
                .parts()
                .map(Part::units)
                .forEach(units -> units.forEach(placed -> {
                    UnitKind kind = placed.unit().kind();
                    assertThat(kinds.put(placed.unit().code(), kind)).isNull();
                    assertThat(placed.above()
                                    .map(kinds::get)
                                    .map(kind::mayStandUnder)
                                    .orElse(kind.mayStandAlone()))
                            .isTrue();
                }));
        assertThat(kinds.values())
                .contains(
                        UnitKind.PROVINCE,
                        UnitKind.COMMUNE,
                        UnitKind.BASE_ORGANISATION,
                        UnitKind.BASE_CELL,
                        UnitKind.CELL);
    }

    @Test
    void a_cell_has_one_secretary_and_a_committee_only_with_nine_members() {
        OrganisationPlan plan = plan(700, 200);
        Map<String, List<PostKind>> posts = leaders(plan).stream()
                .collect(Collectors.groupingBy(Holder::unit, Collectors.mapping(Holder::post, Collectors.toList())));
        assertThat(units(plan)).filteredOn(unit -> unit.kind().isCell()).allSatisfy(cell -> {
            assertThat(posts.get(cell.code())).startsWith(PostKind.SECRETARY, PostKind.DEPUTY);
            assertThat(posts.get(cell.code())).containsOnlyOnce(PostKind.SECRETARY);
            assertThat(cell.committee().exists())
                    .isEqualTo(posts.get(cell.code()).contains(PostKind.COMMITTEE_MEMBER));
        });
    }

    @Test
    void somebody_supervises_trains_and_administers() {
        List<Holder> holders =
                plan(10, 10).parts().flatMap(part -> part.holders().stream()).toList();
        assertThat(holders)
                .extracting(Holder::login)
                .contains(
                        GeneratedOrganisation.provinceSupervisor(1),
                        GeneratedOrganisation.communeSupervisor(1),
                        GeneratedOrganisation.administrator(1),
                        GeneratedOrganisation.trainer(1),
                        GeneratedOrganisation.attendee(1, 1));
    }

    @Test
    void there_is_no_organisation_without_a_cell() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> plan(-1, 1));
    }
}
