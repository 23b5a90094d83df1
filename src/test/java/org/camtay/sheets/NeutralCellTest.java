package org.camtay.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NeutralCellTest {

    @Test
    void text_that_starts_like_a_formula_gets_an_apostrophe() {
        assertThat(List.of("=1", "+1", "-1", "@x", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠x"))
                .allSatisfy(text -> assertThat(NeutralCell.of(text)).isEqualTo("'" + text));
    }

    @Test
    void other_text_stays_as_it_is() {
        assertThat(List.of("", "Đảng bộ", "1=1", "'x", " x"))
                .allSatisfy(text -> assertThat(NeutralCell.of(text)).isEqualTo(text));
    }
}
