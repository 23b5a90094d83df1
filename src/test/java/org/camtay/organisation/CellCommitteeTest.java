package org.camtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.OptionalInt;
import org.camtay.organisation.CellCommittee.Deviation;
import org.junit.jupiter.api.Test;

class CellCommitteeTest {

    @Test
    void a_cell_under_nine_full_members_has_no_committee() {
        assertThat(CellCommittee.ofMembers(8).exists()).isFalse();
        assertThat(CellCommittee.ofMembers(9).exists()).isTrue();
    }

    @Test
    void a_cell_whose_members_nobody_has_counted_is_taken_to_have_one() {
        assertThat(CellCommittee.UNKNOWN.exists()).isTrue();
    }

    @Test
    void a_reason_overrides_the_count_both_ways() {
        Deviation without = new Deviation(false, " Đại hội chưa bầu ");
        assertThat(new CellCommittee(OptionalInt.of(20), Optional.of(without)).exists())
                .isFalse();
        assertThat(without.reason()).isEqualTo("Đại hội chưa bầu");
        assertThat(new CellCommittee(OptionalInt.of(7), Optional.of(new Deviation(true, "Cấp trên đồng ý"))).exists())
                .isTrue();
    }

    @Test
    void nothing_is_overridden_without_a_reason() {
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> new Deviation(true, "  "));
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> new Deviation(true, "x".repeat(201)));
    }

    @Test
    void nobody_has_fewer_than_no_members() {
        assertThatExceptionOfType(RefusedChange.class).isThrownBy(() -> CellCommittee.ofMembers(-1));
    }
}
