package org.camtay.learning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.camtay.AnswerKey;
import org.camtay.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LessonViewTest extends Screen {

    private static final String LESSON = "modules/chairing/01-opening";
    private static final String FIRST_STEP = "Viết một câu nêu lý do họp, đọc to vừa một hơi.";

    @BeforeEach
    void a_secretary_is_signed_in() {
        signIn(people.aSecretary().of(people.aVillageCell()));
    }

    @Test
    void a_lesson_begins_with_its_purpose_and_its_first_part_only() {
        open(LESSON);
        assertThat(page())
                .contains("Bài 1 trên 6 · 7 phút", "Mở đầu gọn trong năm phút", "Vì sao năm phút đầu quan trọng")
                .doesNotContain("Bốn việc, mỗi việc một câu nói");
        assertThat(link("Bản đơn giản để in hoặc khi mạng yếu")).isEqualTo("/plain/" + LESSON);
    }

    @Test
    void going_on_adds_the_next_part_and_the_reader_comes_back_to_it() {
        open(LESSON);
        click("Tiếp tục");
        assertThat(page()).contains("Vì sao năm phút đầu quan trọng", "Bốn việc, mỗi việc một câu nói");
        open(LESSON);
        assertThat(page()).contains("Bốn việc, mỗi việc một câu nói").doesNotContain("Làm thử trước khi họp");
    }

    @Test
    void after_the_last_part_the_next_lesson_is_offered() {
        readToTheEnd(LESSON);
        assertThat(hasButton("Tiếp tục")).isFalse();
        assertThat(page()).contains("Ở kỳ họp tới");
        assertThat(link("Bài tiếp theo: Giữ giờ mà không cắt lời")).isEqualTo("/modules/chairing/02-time");
        assertThat(link("Các bài của học phần")).isEqualTo("/modules/chairing");
    }

    @Test
    void after_the_last_lesson_the_quiz_is_offered() {
        readToTheEnd("modules/chairing/06-closing");
        assertThat(link("Bài trước")).isEqualTo("/modules/chairing/05-deciding");
        assertThat(link("Làm bài kiểm tra")).isEqualTo("/modules/chairing/quiz");
    }

    @Test
    void a_ticked_step_stays_ticked_until_the_tick_is_taken_back() {
        readToTheEnd(LESSON);
        _setValue(step(), true);
        open(LESSON);
        assertThat(step().getValue()).isTrue();
        _setValue(step(), false);
        open(LESSON);
        assertThat(step().getValue()).isFalse();
    }

    @Test
    void a_check_question_wants_an_answer_explains_it_and_can_be_tried_again() {
        open(LESSON);
        click("Tiếp tục");
        click("Trả lời");
        assertThat(page()).contains("rồi bấm Trả lời");
        String reason = AnswerKey.words(question().head().solution());
        assertThat(page()).doesNotContain(reason);
        answerWrong();
        assertThat(page()).contains(reason);
        click("Thử lại");
        assertThat(page()).doesNotContain(reason);
    }

    @Test
    void an_unknown_lesson_is_not_found() {
        open("modules/chairing/99-nowhere");
        assertThat(page()).contains("Không tìm thấy trang");
    }

    private void readToTheEnd(String lesson) {
        open(lesson);
        while (hasButton("Tiếp tục")) {
            click("Tiếp tục");
        }
    }

    private static Checkbox step() {
        List<Checkbox> steps = _find(Checkbox.class).stream()
                .filter(box -> words(box).contains(FIRST_STEP))
                .toList();
        assertThat(steps).hasSize(1);
        return steps.getFirst();
    }
}
