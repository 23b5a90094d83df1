package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.camtay.AnswerKey;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.content.Question;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse learns by keyboard alone. */
class KeyboardJourney extends Journey {

    private static final int MOST_TABS = 40;

    @Test
    void a_lesson_and_a_question_need_no_mouse() {
        Person secretary = people.aSecretary().of(people.aVillageCell());
        Window phone = phone().open("/");
        type(phone, phone.page().getByLabel("Tên đăng nhập"), secretary.login());
        type(phone, phone.page().getByLabel("Mật khẩu"), InventedPeople.PASSWORD);
        press(phone, "Enter");
        phone.seesPlaces();
        reach(phone, phone.link("Bắt đầu học"));
        press(phone, "Enter");
        phone.seesHeading("Mở đầu gọn trong năm phút");
        reach(phone, phone.link("ba phần: mở đầu, nội dung, kết thúc"));
        press(phone, "Enter");
        expect(phone.page().getByText("Cuộc họp thường kỳ gồm ba phần theo thứ tự"))
                .isVisible();
        reach(phone, phone.button("Tiếp tục"));
        press(phone, "Enter");
        expect(phone.heading("Bốn việc, mỗi việc một câu nói")).isFocused();
        answerQuestion(phone.open("/modules/chairing/quiz"));
    }

    private static void answerQuestion(Window phone) {
        Question question = phone.question(1, QUESTIONS);
        switch (question) {
            case Question.TextGap _ ->
                type(phone, phone.page().getByLabel("Câu trả lời của đồng chí"), AnswerKey.wrongWords(question));
            case Question.Order _ -> {}
            case Question.Matrix matrix -> matrix.rows().forEach(row -> choose(phone, phone.row(matrix, row)));
            default -> choose(phone, phone.main());
        }
        reach(phone, phone.button("Trả lời"));
        press(phone, "Enter");
        expect(phone.button("Câu tiếp theo")).isVisible();
        reach(phone, phone.button("Câu tiếp theo"));
        press(phone, "Enter");
        phone.question(2, QUESTIONS);
    }

    private static void choose(Window phone, Locator within) {
        reach(phone, within.getByRole(AriaRole.RADIO).or(within.getByRole(AriaRole.CHECKBOX)));
        press(phone, "Space");
    }

    private static void type(Window phone, Locator field, String text) {
        reach(phone, field);
        phone.page().keyboard().type(text);
    }

    private static void press(Window phone, String key) {
        phone.page().keyboard().press(key);
    }

    /** Walks on with the tab key until the part has the focus. */
    private static void reach(Window phone, Locator part) {
        expect(part.first()).isVisible();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (hasFocus(part)) {
                return;
            }
            press(phone, "Tab");
        }
        assertThat(hasFocus(part)).as("focus of " + part).isTrue();
    }

    private static boolean hasFocus(Locator part) {
        return part.all().stream().anyMatch(found -> (Boolean) found.evaluate("part => part.matches(':focus')"));
    }
}
