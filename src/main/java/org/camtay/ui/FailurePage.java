package org.camtay.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a request outside the application gets when it fails: one sentence and a way home. */
@RestController
class FailurePage implements ErrorController {

    private final PlainPages pages;
    private final Translations translations;

    FailurePage(PlainPages pages, Translations translations) {
        this.pages = pages;
        this.translations = translations;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String failed(HttpServletRequest request, HttpServletResponse response) {
        Look look = Look.of(request);
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String key = key(response.getStatus(), cause instanceof Throwable thrown ? thrown : null);
        String sentence = translations.getTranslation(key, look.language());
        return pages.render("failure", sentence, look, Map.of("sentence", sentence));
    }

    private static String key(int status, @Nullable Throwable cause) {
        if (cause != null && Failures.isDatabaseAway(cause)) {
            return "ui.Failures.database";
        }
        return status == HttpServletResponse.SC_NOT_FOUND || status == HttpServletResponse.SC_FORBIDDEN
                ? "ui.NotFoundView.sentence"
                : "ui.FailurePage.sentence";
    }
}
