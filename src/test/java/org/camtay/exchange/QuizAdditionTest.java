package org.camtay.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.camtay.grammar.NormalForm;
import org.camtay.grammar.QuizItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuizAdditionTest {
    private static final String OLD =
            "---\nid: 1\ntitle: x\nstatus: draft\n---\n\n## Cũ <!-- id=\"cu\" -->\n\nHỏi?\n\n- [( )] a <!-- id=\"a\" -->\n- [(X)] b <!-- id=\"b\" -->\n";
    private static final QuizAddition ADDITION =
            new QuizAddition("modules/x/vi/quiz.md", Set.of("cu"), UUID::randomUUID, "skill=\"chair\"");

    private static String added(String old, String gift) throws Unusable {
        return new String(
                ADDITION.to(old.getBytes(StandardCharsets.UTF_8), Exchange.gift(gift)), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "\r\n", "   "})
    void what_is_there_stays_byte_for_byte(String end) throws Unusable {
        String old = OLD + end;
        assertThat(added(old, "Mới?{=a ~b}")).startsWith(old);
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_stay() throws Unusable {
        String old = "\uFEFF" + OLD.replace("\n", "\r\n");
        assertThat(added(old, "Mới?{=a ~b}")).startsWith(old);
    }

    @Test
    void new_questions_are_in_normal_form_with_new_ids() throws Unusable {
        String all = added(OLD, "Mới?{=a ~b}\n\nMới nữa?{=c ~d}");
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        assertThat(NormalForm.of("modules/x/vi/quiz.md", bytes)).isEqualTo(bytes);
        assertThat(Exchange.quiz(all).items())
                .extracting(QuizItem::id)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("cu|q-[0-9a-f]{12}"));
        assertThat(Exchange.quiz(all).items().getLast().head().value("skill")).contains("chair");
        assertThat(Exchange.quiz(all).items().getLast().options())
                .extracting(QuizItem.Part::id)
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n\nkhông có gì", "\u0000"})
    void a_quiz_that_would_swallow_or_hide_them_is_refused(String end) {
        String old = end.startsWith("---") ? "---\ntitle: x\n" : OLD + end;
        assertThatThrownBy(() -> added(old, "Mới?{=a ~b}"))
                .isInstanceOfSatisfying(
                        Unusable.class, e -> assertThat(e.reason()).isEqualTo(Unusable.Reason.BROKEN_QUIZ));
    }

    @Test
    void a_quiz_that_would_become_too_long_is_refused() {
        String many = "Một câu hỏi khá dài để cho tệp đầy lên nhanh?{=một ~hai ~ba}\n\n".repeat(4_000);
        assertThatThrownBy(() -> added(OLD, many))
                .isInstanceOfSatisfying(
                        Unusable.class,
                        e -> assertThat(e.reason()).isIn(Unusable.Reason.FULL_QUIZ, Unusable.Reason.BROKEN_QUIZ));
    }
}
