package org.camtay.access.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camtay.access.LookKeeper;
import org.camtay.access.PublishedAccounts;
import org.camtay.ui.Languages;
import org.camtay.ui.Look;
import org.camtay.ui.PlainPages;
import org.camtay.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The first page: plain, so that it opens at once on any phone and without script. */
@RestController
class SignInPage {

    private static final List<String> REASONS = List.of("wrong", "locked", "database", "stale", "ended");

    private final PlainPages pages;
    private final Translations texts;
    private final LookKeeper looks;
    private final ObjectProvider<PublishedAccounts> published;

    SignInPage(PlainPages pages, Translations texts, LookKeeper looks, ObjectProvider<PublishedAccounts> published) {
        this.pages = pages;
        this.texts = texts;
        this.looks = looks;
        this.published = published;
    }

    @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
    @Nullable
    String show(
            @RequestParam Map<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken token)
            throws IOException {
        Look look = Look.of(request);
        Look chosen = look;
        for (Look.Choice choice : Look.Choice.values()) {
            chosen = chosen.with(choice, parameters.get(choice.word()));
        }
        if (!chosen.equals(look) || parameters.containsKey(Look.Choice.LANGUAGE.word())) {
            looks.choose(chosen, request, response);
            response.sendRedirect(request.getContextPath() + "/sign-in");
            return null;
        }
        response.setHeader("Cache-Control", "no-store");
        return pages.render("sign-in", text("title", look), look, values(look, parameters.get("refused"), token));
    }

    private Map<String, Object> values(Look look, @Nullable String refused, CsrfToken token) {
        Map<String, Object> values = new HashMap<>();
        values.put("refused", refused != null && REASONS.contains(refused) ? text("refused." + refused, look) : "");
        values.put("csrf-name", token.getParameterName());
        values.put("csrf-token", token.getToken());
        values.put("languages", languages(look));
        values.put("texts", texts(look));
        List<Map<String, String>> demo = published.stream()
                .flatMap(accounts -> accounts.all().stream())
                .map(account -> Map.of(
                        "login", account.login(),
                        "password", account.password(),
                        "who", texts.getTranslation(account.description(), look.language())))
                .toList();
        values.put("demo", !demo.isEmpty());
        values.put("accounts", demo);
        return values;
    }

    private static List<Map<String, Object>> languages(Look look) {
        return Arrays.stream(Languages.values())
                .map(language -> Map.<String, Object>of(
                        "tag", language.locale().getLanguage(),
                        "name", language.ownName(),
                        "chosen", language.locale().equals(look.language())))
                .toList();
    }

    private List<Map<String, Object>> texts(Look look) {
        return Arrays.stream(Look.TextSize.values())
                .map(size -> Map.<String, Object>of(
                        "value",
                        size.name().toLowerCase(Locale.ROOT),
                        "sign",
                        size.sign(),
                        "label",
                        text("text." + size, look),
                        "chosen",
                        size == look.textSize()))
                .toList();
    }

    private String text(String word, Look look) {
        return texts.getTranslation("access.SignInPage." + word, look.language());
    }
}
