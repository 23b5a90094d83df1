package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.grammar.QuizSource;
import org.junit.jupiter.api.Test;

class QuizReadingTest {
    private static final String QUIZ = "modules/sample/vi/quiz.md";

    private static Quiz quiz() {
        return Catalogue.of(ContentFiles.of(Samples.base()))
                .current()
                .module("sample")
                .orElseThrow()
                .edition(Language.VI)
                .quiz();
    }

    private static QuizSource.Item first(String old, String text) {
        return ContentTree.read(Samples.with(QUIZ, old, text))
                .quizzes()
                .findFirst()
                .orElseThrow()
                .items()
                .getFirst();
    }

    @Test
    void a_single_choice_has_its_head_options_hint_and_solution() {
        Question.SingleChoice question =
                (Question.SingleChoice) quiz().questions().getFirst();
        Question.Head head = question.head();
        assertThat(head.key().id()).isEqualTo("time-1");
        assertThat(head.title()).isEqualTo("Thời lượng");
        assertThat(head.prompt()).isEqualTo("<p>Cuộc họp thường kỳ kéo dài bao lâu?</p>");
        assertThat(head.hints()).containsExactly("Xem lại bài 1.");
        assertThat(head.solution()).contains("rule-card", "id=\"rule-HD42-DURATION-time-1\"");
        assertThat(head.rule()).isEqualTo(Optional.of("HD42-DURATION"));
        assertThat(head.read()).isEqualTo(Optional.of("01-first"));
        assertThat(question.shuffled()).isTrue();
        assertThat(question.options())
                .containsExactly(
                        new Question.Option("a", "Ít nhất sáu mươi phút", false, "Ngắn hơn mức sàn."),
                        new Question.Option("b", "Ít nhất chín mươi phút", true, ""),
                        new Question.Option("c", "Không có mức sàn nào cả", false, "Có mức sàn."));
    }

    @Test
    void square_marks_make_a_multiple_choice() {
        Question.MultipleChoice question =
                (Question.MultipleChoice) quiz().questions().get(1);
        assertThat(question.options().stream().map(Question.Option::right)).containsExactly(true, false, true);
        assertThat(question.head().difficulty()).isEqualTo(2);
    }

    @Test
    void a_gap_accepts_its_own_text_first_and_shows_dots() {
        Question.TextGap question = (Question.TextGap) quiz().questions().get(2);
        assertThat(question.head().prompt()).isEqualTo("<p>Thư ký ghi …… cuộc họp.</p>");
        assertThat(question.accepted()).containsExactly("biên bản", "biên bản họp");
        assertThat(question.tolerances()).isEqualTo(Set.of(Question.Tolerance.values()));
    }

    @Test
    void a_check_question_does_not_count_in_the_end() {
        assertThat(quiz().finals().stream()
                        .map(question -> question.head().key().id()))
                .containsExactly("time-1", "time-2", "time-3");
    }

    @Test
    void every_look_alike_of_a_mark_is_still_an_option() {
        for (String mark :
                List.of("[(Х)]", "[(x)]", "[(✓)]", "［(X)］", "[（X）]", "[(\u200bX)]", "[(Ｘ)]", "[(\u00a0)]", "[()]")) {
            QuizSource.Item item = first("[(X)]", mark);
            assertThat(item.choices()).as(mark).hasSize(3);
            assertThat(item.choices().get(1).lookAlike()).as(mark).isPresent();
        }
    }

    @Test
    void a_retired_question_stays_and_is_not_asked() {
        Quiz quiz = Catalogue.of(Samples.with(QUIZ, "id=\"time-2\"", "id=\"time-2\" status=\"retired\""))
                .current()
                .module("sample")
                .orElseThrow()
                .edition(Language.VI)
                .quiz();
        assertThat(quiz.questions()).hasSize(4);
        assertThat(quiz.finals()).hasSize(2);
    }
}
