package org.camtay.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.camtay.AnswerKey;
import org.camtay.Screen;
import org.camtay.content.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QuizViewTest extends Screen {

    private static final int QUESTIONS = 12;

    @BeforeEach
    void a_secretary_opens_the_quiz() {
        signIn(people.aSecretary().of(people.aVillageCell()));
        open("modules/chairing/quiz");
    }

    @Test
    void the_first_question_stands_alone_with_its_place() {
        assertThat(page())
                .contains(
                        "Câu 1 trên " + QUESTIONS,
                        AnswerKey.words(question().head().prompt()));
        assertThat(hasButton("Trả lời")).isTrue();
        assertThat(hasButton("Câu tiếp theo")).isFalse();
    }

    @Test
    void nothing_of_the_answer_is_on_the_page_before_it_is_given() {
        assertThat(page()).doesNotContain(AnswerKey.words(question().head().solution()));
    }

    @Test
    void an_empty_answer_is_asked_for_at_the_question() {
        click("Trả lời");
        assertThat(page()).contains("rồi bấm Trả lời", "Câu 1 trên " + QUESTIONS);
    }

    @Test
    void a_hint_opens_below_the_question() {
        Question question = question();
        click("Gợi ý");
        assertThat(page()).contains(AnswerKey.words(question.head().hints().getFirst()), "Câu 1 trên " + QUESTIONS);
    }

    @Test
    void a_wrong_answer_is_told_with_the_reason() {
        Question question = question();
        answerWrong();
        assertThat(page())
                .containsAnyOf("Chưa đúng.", "Đúng một phần.")
                .contains(AnswerKey.words(question.head().solution()));
    }

    @Test
    void an_answered_question_does_not_come_back() {
        Question first = question();
        answerRight();
        assertThat(page()).contains("Đúng.");
        open("modules/chairing/quiz");
        assertThat(page()).contains("Câu 2 trên " + QUESTIONS);
        assertThat(question()).isNotEqualTo(first);
    }

    @Test
    void all_right_answers_pass_and_another_try_has_another_order() {
        List<Question> before = new ArrayList<>();
        for (int number = 1; number <= QUESTIONS; number++) {
            before.add(question());
            answerRight();
            click(number < QUESTIONS ? "Câu tiếp theo" : "Xem kết quả");
        }
        assertThat(page()).contains("Đạt", "Đúng hoàn toàn 12 trên 12 câu", "100%", "Chỉ đồng chí xem được");
        assertThat(link("Về trang Hôm nay")).isEqualTo("/");
        click("Làm lại với thứ tự khác");
        List<Question> again = new ArrayList<>();
        for (int number = 1; number <= QUESTIONS; number++) {
            again.add(question());
            answerRight();
            click(number < QUESTIONS ? "Câu tiếp theo" : "Xem kết quả");
        }
        assertThat(again).isNotEqualTo(before);
    }

    @Test
    void too_few_right_answers_lead_back_to_the_lessons() {
        for (int number = 1; number <= QUESTIONS; number++) {
            answerWrong();
            click(number < QUESTIONS ? "Câu tiếp theo" : "Xem kết quả");
        }
        assertThat(page()).contains("Chưa đạt", "Nên đọc lại", "Mở đầu gọn trong năm phút");
        assertThat(link("Mở đầu gọn trong năm phút")).isEqualTo("/modules/chairing/01-opening");
        assertThat(hasButton("Làm lại với thứ tự khác")).isTrue();
    }

    @Test
    void an_unknown_module_is_not_found() {
        open("modules/nowhere/quiz");
        assertThat(page()).contains("Không tìm thấy trang");
    }
}
