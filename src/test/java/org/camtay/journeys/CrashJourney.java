package org.camtay.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import org.camtay.AnswerKey;
import org.camtay.content.Catalogue;
import org.camtay.demo.DemoAccounts;
import org.camtay.launch.Serving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program dies in the middle of a quiz, and what it had acknowledged is there when it starts again. */
class CrashJourney {

    @TempDir
    private Path data;

    @Test
    void an_acknowledged_answer_survives_the_death_of_the_program() throws Exception {
        try (Serving killed = Serving.start(data);
                BrowserContext browser = Chromium.browser().newContext(phone())) {
            Window learner = quiz(browser, killed);
            learner.answerRight(learner.question(1, Journey.QUESTIONS));
            learner.sees("Đúng.");
            killed.kill();
        }
        try (Serving again = Serving.start(data);
                BrowserContext browser = Chromium.browser().newContext(phone())) {
            quiz(browser, again).question(2, Journey.QUESTIONS);
        }
    }

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setLocale("vi-VN");
    }

    private static Window quiz(BrowserContext browser, Serving program) {
        AnswerKey key = new AnswerKey(Catalogue.ofFolder(Path.of("content")));
        Window window = new Window(browser.newPage(), program.address(), key);
        window.open("/modules/chairing/quiz");
        window.signIn(DemoAccounts.ofProvince().getFirst().login(), Window.PASSWORD);
        return window;
    }
}
