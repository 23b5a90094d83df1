package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.content.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A quiz survives whatever happens to the window in which it is taken. */
class QuizJourney extends Journey {

    private static final String QUIZ = "/modules/chairing/quiz";

    private Person secretary;

    @BeforeEach
    void somebody_takes_the_quiz() {
        secretary = people.aSecretary().of(people.aVillageCell());
    }

    @Test
    void it_goes_on_at_the_same_question_on_another_device() {
        Window phone = phoneOf(secretary).open(QUIZ);
        phone.answerRight(phone.question(1, QUESTIONS));
        phone.button("Câu tiếp theo").click();
        Question open = phone.question(2, QUESTIONS);
        Window tablet = phoneOf(secretary);
        tablet.link("Làm tiếp").click();
        assertThat(tablet.question(2, QUESTIONS)).isEqualTo(open);
    }

    @Test
    void two_windows_at_one_question_keep_the_first_answer_and_one_attempt() {
        Window first = phoneOf(secretary).open(QUIZ);
        Window second = first.another().open(QUIZ);
        Question question = second.question(1, QUESTIONS);
        first.answerRight(first.question(1, QUESTIONS));
        expect(first.button("Câu tiếp theo")).isVisible();
        second.answerWrong(question);
        second.sees("Câu này đã được trả lời ở một cửa sổ khác; câu trả lời đầu tiên được giữ.");
        second.button("Câu tiếp theo").click();
        second.finishQuiz(2, QUESTIONS);
        second.sees("Đúng hoàn toàn 12 trên 12 câu");
        first.button("Câu tiếp theo").click();
        first.sees("Đúng hoàn toàn 12 trên 12 câu");
    }

    @Test
    void another_try_comes_in_another_order() {
        Window phone = phoneOf(secretary).open(QUIZ);
        List<Question> before = takeWholly(phone);
        phone.button("Làm lại với thứ tự khác").click();
        assertThat(takeWholly(phone)).isNotEqualTo(before);
    }

    @Test
    void a_session_that_ends_costs_a_sign_in_and_no_answer() {
        Window phone = phoneOf(secretary).open(QUIZ);
        phone.answerRight(phone.question(1, QUESTIONS));
        phone.button("Câu tiếp theo").click();
        Question open = phone.question(2, QUESTIONS);
        endSession(phone);
        phone.button("Gợi ý").click();
        phone.sees("Phiên làm việc đã hết. Đồng chí đăng nhập lại để tiếp tục đúng chỗ đang làm.");
        phone.signIn(secretary.login(), InventedPeople.PASSWORD);
        assertThat(phone.question(2, QUESTIONS)).isEqualTo(open);
    }

    /** As the server does after an hour: it no longer knows the session that the browser still names. */
    private static void endSession(Window phone) {
        phone.browser().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        phone.browser()
                .addCookies(List.of(new Cookie("JSESSIONID", "0123456789ABCDEF0123456789ABCDEF").setUrl(phone.home())));
    }

    private static List<Question> takeWholly(Window phone) {
        List<Question> asked = new ArrayList<>();
        for (int number = 1; number <= QUESTIONS; number++) {
            Question question = phone.question(number, QUESTIONS);
            asked.add(question);
            phone.answerRight(question);
            phone.button(number < QUESTIONS ? "Câu tiếp theo" : "Xem kết quả").click();
        }
        phone.seesHeading("Đạt");
        return asked;
    }
}
