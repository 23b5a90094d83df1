package org.camtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.organisation.UnitKind.BASE_CELL;
import static org.camtay.organisation.UnitKind.BASE_ORGANISATION;
import static org.camtay.organisation.UnitKind.CELL;
import static org.camtay.organisation.UnitKind.CENTRE;
import static org.camtay.organisation.UnitKind.COMMUNE;
import static org.camtay.organisation.UnitKind.PROVINCE;
import static org.camtay.organisation.UnitKind.SECTION;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitKindTest {

    @Test
    void sections_of_a_large_base_organisation_nest() {
        assertThat(SECTION.mayStandUnder(BASE_ORGANISATION)).isTrue();
        assertThat(SECTION.mayStandUnder(SECTION)).isTrue();
        assertThat(CELL.mayStandUnder(SECTION)).isTrue();
        assertThat(SECTION.mayStandUnder(COMMUNE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void nothing_stands_under_a_cell_and_the_centre_under_nothing(UnitKind kind) {
        assertThat(kind.mayStandUnder(CELL)).isFalse();
        assertThat(kind.mayStandUnder(BASE_CELL)).isFalse();
        assertThat(CENTRE.mayStandUnder(kind)).isFalse();
    }

    @Test
    void only_the_centre_and_provinces_stand_alone() {
        assertThat(Arrays.stream(UnitKind.values()).filter(UnitKind::mayStandAlone))
                .containsExactly(CENTRE, PROVINCE);
    }
}
