package org.camtay.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.camtay.AnswerKey;
import org.camtay.content.Lesson;
import org.camtay.content.Question;

/** One browser window and what its person does in it. Everything is found by role, label or text. */
record Window(Page page, String home, AnswerKey key) {

    static final String PASSWORD = "camtay-demo";

    Window open(String address) {
        page.navigate(home + address);
        return this;
    }

    void signIn(String login, String password) {
        page.getByLabel("Tên đăng nhập").fill(login);
        page.getByLabel("Mật khẩu").fill(password);
        button("Đăng nhập").click();
    }

    /** A window in the same browser: same session, same cookies. */
    Window another() {
        return new Window(page.context().newPage(), home, key);
    }

    BrowserContext browser() {
        return page.context();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The title of the page. */
    Locator heading1() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first();
    }

    /** The row of a table that begins with this name. */
    Locator row(String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    /** All options of the question. */
    Locator anyOption() {
        return main().getByRole(AriaRole.RADIO).or(main().getByRole(AriaRole.CHECKBOX));
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    void sees(String text) {
        expect(main()).containsText(text);
    }

    void seesHeading(String name) {
        expect(heading(name)).isVisible();
    }

    void seesNotFound() {
        seesHeading("Không tìm thấy trang");
    }

    /** The menu is there: the application has started. */
    void seesPlaces() {
        expect(page.getByRole(AriaRole.NAVIGATION)).containsText("Hôm nay");
    }

    void isAt(String address) {
        PlaywrightAssertions.assertThat(page).hasURL(home + address);
    }

    static LocatorAssertions expect(Locator locator) {
        return PlaywrightAssertions.assertThat(locator);
    }

    /** The prompt of the question in the quiz; while another one loads, waits for “Câu …” to say so. */
    Question question(int number, int total) {
        sees("Câu " + number + " trên " + total);
        return key.question(prompt());
    }

    String prompt() {
        return main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1))
                .first()
                .textContent();
    }

    /** The prompt of the check question of a lesson: the heading after “Kiểm tra nhanh”. */
    String checkPrompt() {
        return main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(4))
                .last()
                .textContent();
    }

    /** Reads a lesson that was just opened, step by step. */
    void readToTheEnd(Lesson lesson) {
        for (Lesson.Section section :
                lesson.sections().subList(1, lesson.sections().size())) {
            button("Tiếp tục").click();
            seesHeading(section.heading());
        }
    }

    void answerRight(Question question) {
        fill(question, AnswerKey.right(question));
        button("Trả lời").click();
    }

    void answerWrong(Question question) {
        fill(question, List.of(AnswerKey.wrong(question)));
        button("Trả lời").click();
    }

    void fill(Question question, List<String> answers) {
        switch (question) {
            case Question.SingleChoice _ ->
                answers.forEach(answer -> option(AriaRole.RADIO, answer).check());
            case Question.MultipleChoice _ ->
                answers.forEach(answer -> option(AriaRole.CHECKBOX, answer).check());
            case Question.TextGap _ ->
                page.getByLabel("Câu trả lời của đồng chí").fill(answers.getFirst());
        }
    }

    private Locator option(AriaRole role, String text) {
        Pattern spacedAnyhow = Pattern.compile(
                "^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0").replace(" ", "\\s*") + "\\s*$");
        return main().getByRole(role, new Locator.GetByRoleOptions().setName(spacedAnyhow));
    }

    /** Answers everything that is left and opens the result. */
    void finishQuiz(int from, int total) {
        for (int number = from; number <= total; number++) {
            answerRight(question(number, total));
            button(number < total ? "Câu tiếp theo" : "Xem kết quả").click();
        }
    }

    /** How bright the ground of the page is, from 0 to 255. */
    int paperBrightness() {
        return (Integer) page.evaluate("""
                () => {
                  const grounds = [document.body, document.documentElement].map(part => getComputedStyle(part).backgroundColor);
                  const ground = grounds.find(colour => colour !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)';
                  return Number(ground.match(/\\d+/)[0]);
                }""");
    }

    /** Whether the page can be read without moving it sideways. */
    boolean fitsItsWidth() {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }
}
