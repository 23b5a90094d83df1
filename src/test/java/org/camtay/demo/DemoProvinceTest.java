package org.camtay.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.camtay.access.Credentials;
import org.camtay.access.PublishedAccounts.PublishedAccount;
import org.camtay.content.CellType;
import org.camtay.organisation.PostKind;
import org.junit.jupiter.api.Test;

class DemoProvinceTest {

    private static final DemoProvince PROVINCE = DemoProvince.draw(2026);

    private static List<DemoProvince.Cell> cells() {
        return PROVINCE.communes().stream()
                .flatMap(commune -> commune.cells().stream())
                .toList();
    }

    @Test
    void the_same_seed_invents_the_same_province() {
        assertThat(DemoProvince.draw(7)).isEqualTo(DemoProvince.draw(7)).isNotEqualTo(DemoProvince.draw(8));
    }

    @Test
    void there_are_sixty_cells_in_three_communes() {
        assertThat(PROVINCE.communes()).hasSize(3);
        assertThat(cells()).hasSize(60);
    }

    @Test
    void every_type_of_cell_is_there() {
        assertThat(cells())
                .extracting(cell -> cell.unit().cellType().orElseThrow())
                .contains(CellType.values());
    }

    @Test
    void no_two_units_share_a_code_and_no_two_cells_of_a_commune_a_name() {
        assertThat(cells()).extracting(cell -> cell.unit().code()).doesNotHaveDuplicates();
        assertThat(PROVINCE.communes())
                .allSatisfy(commune -> assertThat(commune.cells())
                        .extracting(cell -> cell.unit().name())
                        .doesNotHaveDuplicates());
    }

    @Test
    void every_cell_has_a_secretary_and_a_deputy_and_at_most_two_more() {
        assertThat(cells()).allSatisfy(cell -> {
            assertThat(cell.leaders()).hasSizeBetween(2, 4);
            assertThat(cell.leaders())
                    .extracting(DemoProvince.Holder::post)
                    .startsWith(PostKind.SECRETARY, PostKind.DEPUTY);
        });
    }

    @Test
    void every_login_is_unique_and_fit_for_an_account() {
        assertThat(PROVINCE.holders()).extracting(DemoProvince.Holder::login).doesNotHaveDuplicates();
        assertThat(PROVINCE.holders())
                .allSatisfy(holder -> assertThat(
                                new Credentials(holder.login(), holder.name(), DemoAccounts.PASSWORD).login())
                        .isEqualTo(holder.login()));
    }

    @Test
    void every_published_account_belongs_to_somebody() {
        assertThat(PROVINCE.holders())
                .extracting(DemoProvince.Holder::login)
                .containsAll(DemoAccounts.ofProvince().stream()
                        .map(PublishedAccount::login)
                        .toList());
    }

    @Test
    void one_cell_starts_fresh_because_its_accounts_are_published() {
        assertThat(cells()).filteredOn(DemoProvince.Cell::isPublished).hasSize(1);
    }

    @Test
    void a_cell_has_a_committee_exactly_when_somebody_sits_on_it() {
        assertThat(cells())
                .allSatisfy(cell -> assertThat(cell.unit().committee().exists())
                        .isEqualTo(cell.leaders().stream()
                                .anyMatch(leader -> leader.post() == PostKind.COMMITTEE_MEMBER)));
    }

    @Test
    void every_member_of_a_committee_has_a_field_of_his_own() {
        assertThat(cells())
                .allSatisfy(cell -> assertThat(cell.leaders().stream()
                                .filter(leader -> leader.post() == PostKind.COMMITTEE_MEMBER)
                                .map(DemoProvince.Holder::field))
                        .doesNotHaveDuplicates()
                        .allMatch(Optional::isPresent));
    }

    @Test
    void somebody_is_in_charge_of_the_cell_whose_accounts_are_published() {
        assertThat(PROVINCE.communes().getFirst().attendee().login()).isEqualTo(DemoAccounts.ATTENDEE);
        assertThat(PROVINCE.communes().getFirst().attended()).anyMatch(DemoProvince.Cell::isPublished);
    }
}
