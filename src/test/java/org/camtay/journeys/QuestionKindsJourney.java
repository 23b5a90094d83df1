package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camtay.content.Question;
import org.camtay.content.Samples;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Each kind of question is answered, once wrong and once right, in a quiz that has one of each. */
class QuestionKindsJourney extends Journey {

    private static final Path CONTENT = Path.of("target", "all-kinds");
    private static final String QUIZ = "/modules/sample/quiz";
    private static final int KINDS = 7;

    /** The sample content with all its questions counting in the quiz. */
    @DynamicPropertySource
    static void content(DynamicPropertyRegistry properties) throws IOException {
        for (Map.Entry<String, byte[]> file : Samples.base().entrySet()) {
            Path path = CONTENT.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, counting(new String(file.getValue(), StandardCharsets.UTF_8)));
        }
        properties.add("camtay.content", CONTENT::toString);
    }

    /** The check question of the lesson stays one. */
    private static String counting(String quiz) {
        return quiz.lines()
                .map(line -> line.contains("check-1") ? line : line.replace(" use=\"check\"", ""))
                .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void every_kind_is_answered_on_a_phone_and_on_a_desk_without_a_barrier() {
        Window window = phoneOf(people.aSecretary().of(people.aVillageCell())).open(QUIZ);
        Set<String> kinds = new HashSet<>();
        for (int number = 1; number <= KINDS; number++) {
            Question question = window.question(number, KINDS);
            String kind = question.getClass().getSimpleName();
            kinds.add(kind);
            look(window, "kind-" + kind);
            window.answerWrong(question);
            expect(window.button(number < KINDS ? "Câu tiếp theo" : "Xem kết quả"))
                    .isVisible();
            window.sees("Chưa đúng.");
            look(window, "kind-" + kind + "-wrong");
            window.button(number < KINDS ? "Câu tiếp theo" : "Xem kết quả").click();
        }
        assertThat(kinds).hasSize(KINDS);
        window.seesHeading("Chưa đạt");
        assertThat(window.fitsItsWidth()).isTrue();
        assertThat(barriers()).isEmpty();
    }

    @Test
    void every_kind_answered_right_passes_and_can_be_looked_at_again() {
        Window phone = phoneOf(people.aSecretary().of(people.aVillageCell())).open(QUIZ);
        phone.finishQuiz(1, KINDS);
        phone.seesHeading("Đạt");
        phone.sees("Đúng hoàn toàn 7 trên 7 câu");
        phone.sees("Xem lại từng câu");
        phone.page().locator("summary").first().click();
        expect(phone.page().locator("details[open] .verdict")).containsText("Đúng.");
        look(phone, "kinds-result");
        assertThat(phone.fitsItsWidth()).isTrue();
        assertThat(barriers()).isEmpty();
    }

    @Test
    void an_entry_is_moved_by_keys_and_says_where_it_is() {
        Window phone = phoneOf(people.aSecretary().of(people.aVillageCell())).open(QUIZ);
        for (int number = 1; number <= KINDS; number++) {
            Question question = phone.question(number, KINDS);
            if (question instanceof Question.Order) {
                moveByKeys(phone);
                return;
            }
            phone.answerRight(question);
            phone.button("Câu tiếp theo").click();
        }
    }

    private static void moveByKeys(Window phone) {
        var down = phone.page().locator("[aria-label^='Đưa xuống: ']").first();
        String entry = down.getAttribute("aria-label").replace("Đưa xuống: ", "");
        down.focus();
        phone.page().keyboard().press("Enter");
        phone.sees(entry + ": vị trí 2 trên 3");
        expect(phone.button("Đưa xuống: " + entry)).isFocused();
        phone.page().keyboard().press("Enter");
        phone.sees(entry + ": vị trí 3 trên 3");
        expect(phone.button("Đưa lên: " + entry)).isFocused();
    }
}
