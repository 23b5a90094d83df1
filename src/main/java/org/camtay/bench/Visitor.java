package org.camtay.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed in and has the application open in one window. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Browser browser;
    private final Window window;

    private Visitor(Browser browser, Window window) {
        this.browser = browser;
        this.window = window;
    }

    /**
     * Signs in by the form and waits for the first page, as a browser does: four documents and the home view.
     *
     * @throws LoadRefused when the login or the password is wrong
     */
    static Visitor signIn(Browser browser, String login, String password) {
        Matcher token = TOKEN.matcher(browser.get("/sign-in"));
        if (!token.find()) {
            throw new LoadRefused("the sign-in page has no form");
        }
        String page = browser.post(
                "/sign-in",
                "application/x-www-form-urlencoded",
                "_csrf=" + encoded(token.group(1)) + "&login=" + encoded(login) + "&password=" + encoded(password));
        if (TOKEN.matcher(page).find()) {
            throw new LoadRefused("the login " + login + " or its password is refused");
        }
        return new Visitor(browser, Window.start(browser, "/"));
    }

    Browser browser() {
        return browser;
    }

    Window window() {
        return window;
    }

    /** Follows a link and waits for the view, which must have an element of this class. */
    Element open(String path, String view) {
        window.go(path);
        return window.first(element -> element.hasClass(view))
                .orElseThrow(() -> new LoadRefused(path + " shows no " + view));
    }

    /** Where the links of the page lead that begin like this, each once. */
    List<String> links(Predicate<String> wanted) {
        return window.all(element -> element.tag().equals("a"))
                .map(element -> element.attribute("href"))
                .filter(wanted)
                .distinct()
                .toList();
    }

    /** The title of the page. */
    String title() {
        return window.first(element -> element.tag().equals("h1"))
                .map(window::textOf)
                .orElse("");
    }

    /** The button that the page wants pressed next. */
    Optional<Element> primaryButton() {
        return window.first(element -> element.tag().equals("vaadin-button")
                && element.attribute("theme").contains("primary"));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
