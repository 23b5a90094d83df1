package org.camtay.journeys;

import static org.camtay.journeys.Window.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.camtay.AnswerKey;
import org.camtay.content.Lesson;
import org.camtay.content.Question;
import org.junit.jupiter.api.Test;

/** A secretary learns a module and passes its quiz. */
class LearningJourney extends Journey {

    @Test
    void a_secretary_reads_all_lessons_and_passes_the_quiz() {
        Window phone = phoneOf(people.aSecretary().called("Nguyễn Thị Hạnh").of(people.aVillageCell()));
        phone.seesHeading("Chào đồng chí Hạnh");
        phone.link("Bắt đầu học").click();
        readFirstLesson(phone);
        List<Lesson> lessons = lessons();
        for (Lesson lesson : lessons.subList(1, lessons.size())) {
            phone.link("Bài tiếp theo: " + lesson.title()).click();
            phone.seesHeading(lesson.title());
            phone.readToTheEnd(lesson);
        }
        phone.main()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Làm bài kiểm tra"))
                .click();
        takeQuiz(phone);
        phone.seesHeading("Đạt");
        phone.sees("Đúng hoàn toàn 11 trên 12 câu");
        phone.link("Về trang Hôm nay").click();
        phone.seesHeading("Đồng chí đã học xong phần được giao");
    }

    private void readFirstLesson(Window phone) {
        phone.seesHeading("Mở đầu gọn trong năm phút");
        openRuleCard(phone);
        phone.button("Tiếp tục").click();
        phone.seesHeading("Bốn việc, mỗi việc một câu nói");
        answerCheckQuestion(phone);
        phone.button("Tiếp tục").click();
        phone.seesHeading("Làm thử trước khi họp");
        Locator step = step(phone);
        step.check();
        expect(step).isChecked();
        phone.page().reload();
        phone.seesHeading("Làm thử trước khi họp");
        expect(step(phone)).isChecked();
        expect(phone.heading("Ở kỳ họp tới")).isHidden();
        phone.button("Tiếp tục").click();
        phone.seesHeading("Ở kỳ họp tới");
    }

    private static Locator step(Window phone) {
        return phone.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName("Viết một câu nêu lý do họp, đọc to vừa một hơi."));
    }

    /** The card opens below the text that cites it, and the page stays where it is. */
    private static void openRuleCard(Window phone) {
        phone.isAt("/modules/chairing/01-opening");
        Locator cite = phone.link("ba phần: mở đầu, nội dung, kết thúc");
        Locator card = phone.page().getByText("Cuộc họp thường kỳ gồm ba phần theo thứ tự");
        expect(card).isHidden();
        cite.click();
        expect(cite).hasAttribute("aria-expanded", "true");
        expect(card).isVisible();
        phone.isAt("/modules/chairing/01-opening");
        cite.click();
        expect(card).isHidden();
    }

    private static void answerCheckQuestion(Window phone) {
        Question check = phone.key().question(phone.checkPrompt());
        phone.answerWrong(check);
        phone.sees(AnswerKey.wrongWords(check));
        phone.button("Thử lại").click();
        phone.answerRight(check);
        phone.sees("Đúng.");
    }

    private static void takeQuiz(Window phone) {
        Question first = phone.question(1, QUESTIONS);
        phone.button("Gợi ý").first().click();
        expect(phone.page().getByRole(AriaRole.NOTE).last())
                .containsText(AnswerKey.words(first.head().hints().getFirst()));
        phone.answerWrong(first);
        expect(phone.page().getByText("Chưa đúng.").or(phone.page().getByText("Đúng một phần.")))
                .isVisible();
        phone.sees(firstWords(first));
        phone.button("Câu tiếp theo").click();
        phone.finishQuiz(2, QUESTIONS);
    }

    /** The first words of the reason, up to the first link. */
    private static String firstWords(Question question) {
        return AnswerKey.words(question.head().solution().split("<a ", 2)[0]);
    }
}
