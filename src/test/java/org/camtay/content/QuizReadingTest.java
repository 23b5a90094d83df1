package org.camtay.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camtay.grammar.QuizItem;
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

    private static QuizItem first(String old, String text) {
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
            QuizItem item = first("[(X)]", mark);
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
        assertThat(quiz.questions()).hasSize(8);
        assertThat(quiz.finals()).hasSize(2);
    }

    private static <T extends Question> T question(String id, Class<T> kind) {
        return kind.cast(quiz().questions().stream()
                .filter(question -> question.head().key().id().equals(id))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void bars_in_a_gap_make_a_selection() {
        Question.Selection question = question("select-1", Question.Selection.class);
        assertThat(question.head().prompt()).isEqualTo("<p>Người ghi biên bản là …… của cuộc họp.</p>");
        assertThat(question.options())
                .containsExactly(
                        new Question.Option("a", "chủ tọa", false, ""),
                        new Question.Option("b", "thư ký", true, ""),
                        new Question.Option("c", "khách mời", false, "Khách mời không ghi biên bản."));
    }

    @Test
    void a_matrix_has_rows_of_buttons_and_of_boxes() {
        Question.Matrix question = question("matrix-1", Question.Matrix.class);
        assertThat(question.head().prompt()).isEqualTo("<p>Việc nào nên làm?</p>");
        assertThat(question.columns())
                .containsExactly(new Question.Column("yes", "Nên"), new Question.Column("no", "Không nên"));
        assertThat(question.rows())
                .containsExactly(
                        new Question.Row("a", "Nhắc giờ", false, Set.of("yes"), ""),
                        new Question.Row("b", "Ngắt lời", false, Set.of("no"), "Ngắt lời làm người nói ngại."),
                        new Question.Row("c", "Ghi chép", true, Set.of("yes"), ""));
    }

    @Test
    void a_numbered_list_is_put_in_order() {
        Question.Order question = question("order-1", Question.Order.class);
        assertThat(question.head().prompt()).isEqualTo("<p>Sắp xếp các phần.</p>");
        assertThat(question.entries())
                .containsExactly(
                        new Question.Entry("a", "Mở đầu", ""),
                        new Question.Entry("b", "Nội dung", "Nội dung đứng giữa."),
                        new Question.Entry("c", "Kết thúc", ""));
    }

    @Test
    void two_viewpoints_have_their_statements_and_options_that_take_a_side() {
        Question.Viewpoints question = question("views-1", Question.Viewpoints.class);
        assertThat(question.head().prompt()).isEqualTo("<p>Đồng chí theo ý nào?</p>");
        assertThat(List.of(question.first(), question.second()))
                .containsExactly("Bí thư tự báo cáo.", "Giao chi ủy viên báo cáo.");
        assertThat(question.options().stream().map(Question.Option::right)).containsExactly(false, false, true, false);
        assertThat(question.shuffled()).isTrue();
    }

    @Test
    void a_numbered_list_without_its_comment_stays_part_of_the_question() {
        QuizItem item = first("Cuộc họp thường kỳ kéo dài bao lâu?", "1. Một\n2. Hai");
        assertThat(item.entries()).isEmpty();
        assertThat(item.prompt()).isEqualTo("1. Một\n2. Hai");
    }

    @Test
    void a_row_that_is_indented_or_has_no_bullet_is_still_a_row() {
        for (String row : List.of("  - [ (X) ( ) ] a", "[ (X) ( ) ] a", "* [ (X) ( ) ] a", "-   [[X] [ ]] a")) {
            QuizItem item = first("Cuộc họp thường kỳ kéo dài bao lâu?", row);
            assertThat(item.rows()).as(row).hasSize(1);
            assertThat(item.rows().getFirst().text()).as(row).isEqualTo("a");
            assertThat(item.rows().getFirst().right()).as(row).containsExactly(true, false);
            assertThat(item.rows().getFirst().regular()).as(row).isFalse();
        }
    }
}
