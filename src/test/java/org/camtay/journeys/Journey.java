package org.camtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camtay.AnswerKey;
import org.camtay.InventedPeople;
import org.camtay.OwnContent;
import org.camtay.access.Accounts;
import org.camtay.content.Catalogue;
import org.camtay.content.Language;
import org.camtay.content.Lesson;
import org.camtay.organisation.Founding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The application in demo mode with one module on offer, started once, and browsers for the people of a test. A test fails on every console error,
 * page error, failed request and refused request that it did not announce.
 */
@ExtendWith(OwnContent.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camtay.demo=true", "camtay.content=" + OwnContent.FOLDER})
abstract class Journey {

    static final int QUESTIONS = 12;

    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int PATIENCE_MILLISECONDS = 20_000;

    @LocalServerPort
    private int port;

    @Autowired
    Catalogue catalogue;

    InventedPeople people;

    private final Looks looks = new Looks();
    private final List<BrowserContext> browsers = new ArrayList<>();
    private final List<String> slips = new CopyOnWriteArrayList<>();
    private final List<String> announced = new ArrayList<>();

    @BeforeEach
    void prepare(@Autowired Accounts accounts, @Autowired Founding founding) {
        people = new InventedPeople(accounts, founding);
    }

    @AfterEach
    void closeBrowsers() {
        browsers.forEach(BrowserContext::close);
        assertThat(slips)
                .as("slips of the pages")
                .allMatch(slip -> announced.stream().anyMatch(slip::contains));
        assertThat(announced)
                .as("announced slips")
                .allMatch(part -> slips.stream().anyMatch(slip -> slip.contains(part)));
    }

    /** Looks at the page in all its looks; see {@link Looks}. */
    void look(Window window, String name) {
        looks.look(window, name);
    }

    List<String> barriers() {
        return looks.barriers();
    }

    /** Where the application answers. */
    URI base() {
        return URI.create("http://localhost:" + port);
    }

    /** Slips that contain this text are part of the journey. */
    void announce(String slip) {
        announced.add(slip);
    }

    /** A new device of the size of a phone. */
    Window phone() {
        return device(options());
    }

    /** The same, of a person who reads from paper or an old browser: nothing moves by script. */
    Window phoneWithoutScript() {
        return device(options().setJavaScriptEnabled(false));
    }

    Window device(Browser.NewContextOptions options) {
        BrowserContext browser = Chromium.browser().newContext(options.setLocale("vi-VN"));
        browser.setDefaultTimeout(PATIENCE_MILLISECONDS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLISECONDS);
        browser.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                slips.add("console: " + message.text() + " " + message.location());
            }
        });
        browser.onWebError(error -> slips.add("page: " + error.error()));
        browser.onRequestFailed(request -> slips.add("failed: " + request.url() + " " + request.failure()));
        browser.onResponse(this::listen);
        browsers.add(browser);
        return new Window(browser.newPage(), "http://localhost:" + port, new AnswerKey(catalogue));
    }

    /** A phone on which this person has just signed in. */
    Window phoneOf(InventedPeople.Person person) {
        return signedIn(person.login(), InventedPeople.PASSWORD);
    }

    /** A phone on which this account of the demo has just signed in. */
    Window phoneOf(String login) {
        return signedIn(login, Window.PASSWORD);
    }

    /** The lessons of the module, in their order. */
    List<Lesson> lessons() {
        return catalogue
                .current()
                .module("chairing")
                .orElseThrow()
                .edition(Language.VI)
                .lessons();
    }

    private Window signedIn(String login, String password) {
        Window window = phone().open("/");
        window.signIn(login, password);
        window.seesPlaces();
        return window;
    }

    private static Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    }

    private void listen(Response response) {
        if (response.status() >= 400) {
            slips.add("HTTP " + response.status() + ": " + response.url());
        }
    }
}
