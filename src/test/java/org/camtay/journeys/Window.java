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
import org.camtay.quiz.Response;

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
        fill(question, AnswerKey.wrong(question));
        button("Trả lời").click();
    }

    void fill(Question question, Response response) {
        switch (question) {
            case Question.SingleChoice single -> check(AriaRole.RADIO, single.options(), response);
            case Question.Selection selection -> check(AriaRole.RADIO, selection.options(), response);
            case Question.Viewpoints views -> check(AriaRole.RADIO, views.options(), response);
            case Question.MultipleChoice multiple -> check(AriaRole.CHECKBOX, multiple.options(), response);
            case Question.TextGap _ ->
                page.getByLabel("Câu trả lời của đồng chí")
                        .fill(response instanceof Response.Typed typed ? typed.text() : "");
            case Question.Matrix matrix -> matrix.rows().forEach(row -> fill(matrix, row, response));
            case Question.Order order -> arrange(AnswerKey.entryWords(order, response));
        }
    }

    private void check(AriaRole role, List<Question.Option> options, Response response) {
        AnswerKey.chosenWords(options, response)
                .forEach(answer -> option(main(), role, answer).check());
    }

    private void fill(Question.Matrix matrix, Question.Row row, Response response) {
        Locator group = row(matrix, row);
        AnswerKey.columnWords(matrix, row, response)
                .forEach(column -> option(group, row.several() ? AriaRole.CHECKBOX : AriaRole.RADIO, column)
                        .check());
    }

    /** The buttons or boxes of a row, found by the name that is spoken. */
    Locator row(Question.Matrix matrix, Question.Row row) {
        return main().getByRole(
                        row.several() ? AriaRole.GROUP : AriaRole.RADIOGROUP,
                        new Locator.GetByRoleOptions().setName(AnswerKey.words(row.text())));
    }

    /** Presses the upward buttons until the entries stand in this order. */
    private void arrange(List<String> wanted) {
        for (int place = 0; place < wanted.size(); place++) {
            String entry = wanted.get(place);
            while (upward().indexOf("Đưa lên: " + entry) > place) {
                String before = String.join("|", upward());
                button("Đưa lên: " + entry).click();
                expect(main().getByRole(AriaRole.STATUS)).containsText(entry + ": vị trí");
                page.waitForFunction(
                        "before => Array.from(document.querySelectorAll('[aria-label^=\"Đưa lên: \"]'))"
                                + ".map(button => button.ariaLabel).join('|') !== before",
                        before);
            }
        }
    }

    private List<String> upward() {
        return main().locator("[aria-label^='Đưa lên: ']").all().stream()
                .map(button -> button.getAttribute("aria-label"))
                .toList();
    }

    private static Locator option(Locator within, AriaRole role, String text) {
        Pattern spacedAnyhow = Pattern.compile(
                "^\\s*" + text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0").replace(" ", "\\s*") + "\\s*$");
        return within.getByRole(role, new Locator.GetByRoleOptions().setName(spacedAnyhow));
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
