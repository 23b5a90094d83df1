package org.camtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camtay.content.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LossTest {

    @ParameterizedTest
    @EnumSource(LossKind.class)
    void every_kind_has_a_sentence_in_every_language(LossKind kind) {
        for (Language language : Language.values()) {
            assertThat(new Loss(3, 4, "Câu", kind, List.of("một", "hai")).printed("a.gift", language))
                    .startsWith("a.gift:3: “Câu”: ")
                    .doesNotContain("{0}", "{1}")
                    .hasSizeGreaterThan(30);
        }
    }

    @ParameterizedTest
    @EnumSource(Unusable.Reason.class)
    void every_refusal_has_a_sentence_in_every_language(Unusable.Reason reason) {
        for (Language language : Language.values()) {
            assertThat(new Unusable(reason, "một", "hai").sentence(language))
                    .endsWith(".")
                    .doesNotContain("{0}");
        }
    }
}
