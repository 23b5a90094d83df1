package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.content.Question;
import org.junit.jupiter.api.Test;

/** Every page is open to people who hear, enlarge or darken it; its looks are kept in {@code target/screenshots}. */
class AccessibilityJourney extends Journey {

    @Test
    void the_pages_of_a_learner_have_no_barrier() {
        Person secretary = people.aSecretary().called("Nguyễn Thị Hạnh").of(people.aVillageCell());
        Window window = phone().open("/");
        look(window, "sign-in");
        window.signIn(secretary.login(), InventedPeople.PASSWORD);
        window.seesPlaces();
        look(window, "home");
        look(window.open("/modules"), "modules");
        look(window.open("/modules/chairing"), "module");
        look(wholeLesson(window), "lesson");
        look(window.open("/settings"), "settings");
        look(window.open("/plain/modules/chairing/01-opening"), "plain-lesson");
        look(window.open("/nowhere"), "not-found");
        assertThat(barriers()).isEmpty();
    }

    @Test
    void the_quiz_has_no_barrier() {
        Window window = phoneOf(people.aSecretary().of(people.aVillageCell())).open("/modules/chairing/quiz");
        Question question = window.question(1, QUESTIONS);
        look(window, "question");
        window.answerWrong(question);
        expect(window.button("Câu tiếp theo")).isVisible();
        look(window, "answer");
        window.button("Câu tiếp theo").click();
        window.finishQuiz(2, QUESTIONS);
        look(window, "result");
        assertThat(barriers()).isEmpty();
    }

    @Test
    void the_pages_of_a_supervisor_have_no_barrier() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        people.aSecretary().of(cell);
        Window window = phoneOf(people.aSupervisor().of(commune)).open("/supervision");
        look(window, "supervision");
        look(window.open("/supervision/cells/" + cell.id().value()), "cell");
        assertThat(barriers()).isEmpty();
    }

    private Window wholeLesson(Window window) {
        window.open("/modules/chairing/02-time");
        window.seesHeading("Mức sàn của một cuộc họp");
        window.link("ít nhất 90 phút").first().click();
        window.readToTheEnd(lessons().get(1));
        return window;
    }
}
