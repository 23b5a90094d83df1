package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camtay.journeys.Window.expect;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.camtay.InventedPeople;
import org.camtay.InventedPeople.Person;
import org.camtay.InventedPeople.Place;
import org.camtay.content.Question;
import org.junit.jupiter.api.Test;

/** Every page is open to people who hear, enlarge or darken it; its looks are kept in {@code target/screenshots}. */
class AccessibilityJourney extends Journey {

    private static final String NOT_OURS = "vaadin-connection-indicator";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 800;

    private final List<String> barriers = new ArrayList<>();

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
        assertThat(barriers).isEmpty();
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
        assertThat(barriers).isEmpty();
    }

    @Test
    void the_pages_of_a_supervisor_have_no_barrier() {
        Place commune = people.aCommune();
        Place cell = people.aVillageCellIn(commune);
        people.aSecretary().of(cell);
        Window window = phoneOf(people.aSupervisor().of(commune)).open("/supervision");
        look(window, "supervision");
        look(window.open("/supervision/cells/" + cell.id().value()), "cell");
        assertThat(barriers).isEmpty();
    }

    private Window wholeLesson(Window window) {
        window.open("/modules/chairing/02-time");
        window.seesHeading("Mức sàn của một cuộc họp");
        window.link("ít nhất 90 phút").first().click();
        window.readToTheEnd(lessons().get(1));
        return window;
    }

    /** Narrow and dark, wide and light: the two differ in colours and in layout, the other pairs in nothing new. */
    private void look(Window window, String name) {
        expect(window.heading1()).isVisible();
        picture(window, name, PHONE, ColorScheme.LIGHT);
        picture(window, name, DESK, ColorScheme.DARK);
        picture(window, name, PHONE, ColorScheme.DARK);
        examine(window, name + " narrow and dark");
        picture(window, name, DESK, ColorScheme.LIGHT);
        examine(window, name + " wide and light");
    }

    private static void picture(Window window, String name, int width, ColorScheme colours) {
        window.page().setViewportSize(width, HEIGHT);
        window.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(colours).setReducedMotion(ReducedMotion.REDUCE));
        String file = "%s-%d-%s.png".formatted(name, width, colours.name().toLowerCase(Locale.ROOT));
        window.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(file))
                        .setFullPage(true));
    }

    private void examine(Window window, String page) {
        for (Rule rule :
                new AxeBuilder(window.page()).exclude(NOT_OURS).analyze().getViolations()) {
            for (CheckedNode node : rule.getNodes()) {
                barriers.add(
                        "\n" + page + ": " + rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary());
            }
        }
    }
}
