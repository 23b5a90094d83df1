package org.camtay.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.camtay.ui.Languages;
import org.camtay.ui.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalSentenceTest {

    private static String inVietnamese(Refusal refusal) {
        return RefusalSentence.of(refusal, new Translations(), Languages.VIETNAMESE.locale());
    }

    @Test
    void a_sentence_names_kinds_and_dates_as_people_do() {
        assertThat(inVietnamese(Refusal.of(Refusal.Reason.MISPLACED_UNIT, UnitKind.CELL, UnitKind.PROVINCE)))
                .isEqualTo("“Chi bộ trực thuộc” không đặt trực thuộc “Đảng bộ tỉnh, thành phố hoặc tương đương” được. "
                        + "Hãy chọn đơn vị cấp trên khác.");
        assertThat(inVietnamese(
                        Refusal.of(Refusal.Reason.SECOND_SECRETARY, "Chi bộ thôn 1", LocalDate.of(2026, 3, 10))))
                .isEqualTo("“Chi bộ thôn 1” đã có bí thư từ ngày 10/03/2026. Hãy kết thúc nhiệm kỳ ấy trước.");
    }

    @ParameterizedTest
    @EnumSource(Refusal.Reason.class)
    void every_reason_has_a_sentence_in_every_language(Refusal.Reason reason) {
        Refusal refusal = Refusal.of(reason, "một", "hai", "ba");
        for (Locale locale : Languages.all()) {
            assertThat(RefusalSentence.of(refusal, new Translations(), locale)).isNotBlank();
        }
    }
}
